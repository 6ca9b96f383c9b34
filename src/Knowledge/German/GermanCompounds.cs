namespace SmartRegions.Knowledge.German;

/// <summary>Takes an unknown compound apart: "Vergaberegeln" is of "Vergabe" and "Regeln", "Bundesgeld" of "Bund" and "Geld".</summary>
internal static class GermanCompounds
{
    private const int ShortestPart = 4;

    /// <summary>What German puts between the parts of a compound, the longest first.</summary>
    private static readonly string[] Links = ["es", "en", "s", "n", string.Empty];

    /// <param name="folded">A word as <see cref="Folding.Fold"/> gives it.</param>
    /// <param name="isKnown">Which words there are.</param>
    /// <returns>Both parts, parted by a space, where the shorter one is longest; <see langword="null"/> where it cannot be taken apart.</returns>
    public static string? Split(string folded, Func<string, bool> isKnown)
    {
        string? best = null;
        var longest = 0;
        for (var at = ShortestPart; at <= folded.Length - ShortestPart; at++)
        {
            if (Math.Min(at, folded.Length - at) is var shorter && shorter <= longest || !isKnown(folded[at..])) continue;
            foreach (var link in Links)
            {
                if (!folded.AsSpan(0, at).EndsWith(link, StringComparison.Ordinal) || at - link.Length < ShortestPart || !isKnown(folded[..(at - link.Length)])) continue;
                best = $"{folded[..(at - link.Length)]} {folded[at..]}";
                longest = shorter;
                break;
            }
        }

        return best;
    }
}
