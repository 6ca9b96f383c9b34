namespace SmartRegions.Assistant.Understanding;

/// <summary>A question with what it asks for.</summary>
/// <param name="Text">As typed, white space trimmed.</param>
/// <param name="Type">The kind of answer it asks for.</param>
/// <param name="Words">All its words in order, numbered as the search numbers them.</param>
/// <param name="Abbreviation">The short form whose meaning is asked for (<c>DSFA</c>), <see langword="null"/> when none is.</param>
internal sealed record UnderstoodQuestion(string Text, QuestionType Type, IReadOnlyList<QuestionWord> Words, string? Abbreviation)
{
    /// <summary>The words that carry matter, as typed, each once.</summary>
    public IReadOnlyList<string> ContentWords { get; } =
        [.. Words.Where(word => word.IsContent).Select(word => word.AsTyped).Distinct(StringComparer.OrdinalIgnoreCase)];
}
