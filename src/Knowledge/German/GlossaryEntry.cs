namespace SmartRegions.Knowledge.German;

/// <summary>A term of the field with everything people write instead of it.</summary>
/// <param name="Term">The full form, as in <c>Datenschutz-Folgenabschätzung</c>.</param>
/// <param name="Abbreviations">Short forms, matched as whole words, in their own case where they could be taken for another word: <c>DSFA</c>, <c>OB</c>.</param>
/// <param name="Synonyms">Other wordings, matched without regard to case.</param>
/// <param name="Meaning">One German sentence that says what it is, in our own words; empty when none is given.</param>
/// <param name="Ambiguous">True when a short form means several things and must not be expanded without context.</param>
public sealed record GlossaryEntry(
    string Term,
    IReadOnlyList<string> Abbreviations,
    IReadOnlyList<string> Synonyms,
    string Meaning = "",
    bool Ambiguous = false)
{
    /// <summary>
    /// What people say who do not know the term: <c>über die Ufer</c> for <c>Hochwasser</c>. The term is looked for when they say it, but nobody who says the term means them. Empty by default.
    /// </summary>
    public IReadOnlyList<string> Everyday { get; init; } = [];
}
