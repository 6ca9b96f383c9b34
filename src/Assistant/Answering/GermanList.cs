namespace SmartRegions.Assistant.Answering;

/// <summary>Words one after the other, as in a German sentence.</summary>
internal static class GermanList
{
    /// <summary><c>A</c>, <c>A und B</c>, <c>A, B und C</c>; empty for none.</summary>
    public static string Of(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} und {words[^1]}";
}
