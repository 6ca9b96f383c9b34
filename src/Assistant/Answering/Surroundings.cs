using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>Adds the passages around the one in which a named document was found: the name often stands in the opening, the answer behind it.</summary>
internal sealed class Surroundings(DocumentPassages passages)
{
    /// <summary>Passages before and behind that are read.</summary>
    private const int Reach = 4;

    /// <summary>What a passage next to a found one is worth compared with it.</summary>
    private const double Worth = 0.9;

    public async Task<SearchResult> AddAsync(SearchResult found, NamedDocuments named, CancellationToken cancellationToken)
    {
        if (!named.Any) return found;
        var known = found.Hits.Select(hit => hit.Passage.Id).ToHashSet();
        var hits = found.Hits.ToList();
        foreach (var anchor in found.Hits.Where(hit => named.Words.ContainsKey(hit.Document.Id)).DistinctBy(hit => hit.Document.Id))
        {
            foreach (var passage in await passages(anchor.Document.Id, cancellationToken))
            {
                if (Math.Abs(passage.Ordinal - anchor.Passage.Ordinal) > Reach || !known.Add(passage.Id)) continue;
                hits.Add(new SearchHit(hits.Count + 1, anchor.Score * Worth, anchor.Document, passage, 0, new Dictionary<string, double>()));
            }
        }

        return found with { Hits = hits };
    }
}
