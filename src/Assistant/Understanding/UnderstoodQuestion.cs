namespace SmartRegions.Assistant.Understanding;

/// <summary>A question with what it asks for.</summary>
/// <param name="Text">As typed, white space trimmed.</param>
/// <param name="Type">The kind of answer it asks for.</param>
/// <param name="Words">All its words in order, numbered as the search numbers them.</param>
/// <param name="Abbreviation">The short form whose meaning is asked for (<c>DSFA</c>), <see langword="null"/> when none is.</param>
internal sealed record UnderstoodQuestion(string Text, QuestionType Type, IReadOnlyList<QuestionWord> Words, string? Abbreviation)
{
    /// <summary>Words between "welche" and its noun: "Welche drei wichtigsten kommunalen Handlungsfelder …".</summary>
    private const int MostAttributes = 3;

    /// <summary>What stands before the noun that is meant: "Welche Art von Sensoren …".</summary>
    private static readonly string[] Sorts = ["art", "arten", "form", "formen", "typ", "typen", "sorte", "sorten", "name", "namen"];

    /// <summary>The words that carry matter, as typed, each once.</summary>
    public IReadOnlyList<string> ContentWords { get; } =
        [.. Words.Where(word => word.IsContent).Select(word => word.AsTyped).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Position of the word that says what is to be enumerated ("Welche Lizenzen …"), −1 when none does.</summary>
    public int Kind { get; } = KindIn(Words);

    /// <summary>True where several things of a kind may be asked for ("Welche Lizenzen …"); "Welches Amt …" and "Wie heißt das Amt …" ask for one, which need not be called so.</summary>
    public bool MayAskForSeveral =>
        Type == QuestionType.List || (Type == QuestionType.Which && !Words.Any(word => word.Folded is "welcher" or "welches" or "welchem" or "heisst" or "heissen" or "hiess" or "hiessen"));

    /// <summary>Position of the word that says what is counted ("Wie viele Fahrgäste …"), −1 when none does: "Wie viel kostet …".</summary>
    public int Counted { get; } = CountedIn(Words);

    /// <summary>Position of the quality whose degree is asked for ("Wie zufrieden sind die Leute?"), −1 when none is: "Wie funktioniert …".</summary>
    public int Quality { get; } = QualityIn(Words);

    /// <summary>True when nothing in it can be looked up: "Und bis wann?".</summary>
    public bool IsFragment => !Words.Any(word => word.IsContent && !QuestionTypes.IsShape(word.Folded));

    /// <summary>
    /// True for a word that names something: a noun, a name, a number. Where no word after the first is written with a capital, German
    /// spelling says nothing, and every word of matter may be one.
    /// </summary>
    public bool IsAspect(QuestionWord word) =>
        word.IsContent && (char.IsUpper(word.AsTyped[0]) || char.IsAsciiDigit(word.AsTyped[0]) || !Words.Skip(1).Any(other => char.IsUpper(other.AsTyped[0])));

    /// <summary>The noun that "welche", "was für" or "wie lautet" belongs to, behind its attributes and "Art von"; the first word of matter where nouns are written small.</summary>
    private static int KindIn(IReadOnlyList<QuestionWord> words)
    {
        var all = words.ToList();
        var cue = Math.Max(0, all.FindIndex(word => word.Folded.StartsWith("welch", StringComparison.Ordinal)));
        var first = all.FindIndex(cue, word => word.IsContent);
        if (first < 0) return first;
        var noun = all.FindIndex(first, Math.Min(MostAttributes + 1, all.Count - first), word => word.IsContent && char.IsUpper(word.AsTyped[0]) && !Sorts.Contains(word.Folded));
        return noun >= 0 ? noun : first;
    }

    private static int QualityIn(IReadOnlyList<QuestionWord> words)
    {
        var cue = words.ToList().FindIndex(word => word.Folded == "wie");
        return cue >= 0 && cue + 2 < words.Count && words[cue + 1].IsContent && words[cue + 2].Folded is "ist" or "sind" or "war" or "waren" or "wird" or "werden" ? cue + 1 : -1;
    }

    private static int CountedIn(IReadOnlyList<QuestionWord> words)
    {
        var cue = words.ToList().FindIndex(word => word.Folded is "viele" or "vielen" or "viel" or "wieviel" or "wieviele");
        // "Um wie viel höher" compares.
        if (cue > 0 && words.Take(cue).Any(word => word.Folded == "um")) return -1;
        // Sources write "65 %" and "45.000 €".
        return cue >= 0 && cue + 1 < words.Count && words[cue + 1] is { IsContent: true, Folded: not ("prozent" or "euro") } ? cue + 1 : -1;
    }
}
