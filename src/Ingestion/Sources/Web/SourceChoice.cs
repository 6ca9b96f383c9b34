namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>Which entries of a list an operator wants: numbers, or all of a suitability.</summary>
/// <param name="Entries">Those chosen, in the order of the list; all of them have an address.</param>
/// <param name="WithoutAddress">Chosen with their suitability, but nobody knows yet where they lie.</param>
/// <param name="Problems">German sentences on words that choose nothing.</param>
public sealed record SourceChoice(IReadOnlyList<SourceEntry> Entries, IReadOnlyList<SourceEntry> WithoutAddress, IReadOnlyList<string> Problems)
{
    /// <param name="words">Numbers such as <c>Q-01</c>, or <c>P</c> or <c>V</c>, without regard to case; several may be separated by commas.</param>
    /// <param name="list">What there is to choose from.</param>
    public static SourceChoice Of(IEnumerable<string> words, SourceList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var chosen = new HashSet<SourceEntry>();
        var problems = new List<string>();
        foreach (var word in words.SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var meant = list.Entries.Where(entry => Means(word, entry)).ToList();
            chosen.UnionWith(meant);
            if (meant.Count == 0) problems.Add($"„{word}“ steht nicht in der Quellenliste.");
            else if (meant is [{ Address: null } known]) problems.Add($"Zu {known.Number} („{known.Title}“) ist noch keine Adresse bekannt.");
        }

        var ordered = list.Entries.Where(chosen.Contains).ToList();
        return new SourceChoice([.. ordered.Where(entry => entry.Address is not null)], [.. ordered.Where(entry => entry.Address is null)], problems);
    }

    private static bool Means(string word, SourceEntry entry) => word.ToUpperInvariant() switch
    {
        "P" => entry.Suitability == SourceSuitability.Primary,
        "V" => entry.Suitability == SourceSuitability.Association,
        _ => entry.Number.Equals(word, StringComparison.OrdinalIgnoreCase),
    };
}
