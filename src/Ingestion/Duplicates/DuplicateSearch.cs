using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion.Duplicates;

/// <summary>Finds documents that say (nearly) the same as another one.</summary>
public static class DuplicateSearch
{
    /// <summary>From this estimated resemblance on two documents count as near-duplicates.</summary>
    private const double Threshold = 0.8;

    /// <summary>A hash that more documents share is boilerplate and finds no candidates.</summary>
    private const int CommonHash = 50;

    /// <summary>Compares the documents named with all others in the store.</summary>
    public static async Task<IReadOnlyList<DuplicatePair>> FindAsync(
        KnowledgeStore store, IReadOnlySet<DocumentId> candidates, CancellationToken cancellationToken)
    {
        if (candidates.Count == 0) return [];
        var documents = (await store.ListDocumentsAsync(cancellationToken)).ToDictionary(document => document.Id);
        var sketches = new Dictionary<DocumentId, DocumentSketch>();
        await foreach (var passage in store.ReadPassagesAsync(cancellationToken))
        {
            if (!sketches.TryGetValue(passage.Document, out var sketch)) sketches[passage.Document] = sketch = new DocumentSketch();
            sketch.Add(passage.Text);
        }

        var pairs = from pair in PairsThatShareHashes(sketches, candidates)
                    where documents.ContainsKey(pair.Older) && documents.ContainsKey(pair.Newer)
                    let first = documents[pair.Older]
                    let second = documents[pair.Newer]
                    let similarity = first.Digest == second.Digest ? 1.0 : sketches[pair.Older].Resemblance(sketches[pair.Newer])
                    where similarity >= Threshold
                    orderby similarity descending, first.Source.AbsoluteUri, second.Source.AbsoluteUri
                    select new DuplicatePair(first, second, similarity);
        return [.. pairs];
    }

    private static HashSet<(DocumentId Older, DocumentId Newer)> PairsThatShareHashes(
        Dictionary<DocumentId, DocumentSketch> sketches, IReadOnlySet<DocumentId> candidates)
    {
        var pairs = new HashSet<(DocumentId, DocumentId)>();
        var sharing = sketches
            .SelectMany(sketch => sketch.Value.Hashes, (sketch, hash) => (hash, sketch.Key))
            .GroupBy(entry => entry.hash, entry => entry.Key)
            .Select(group => group.ToList())
            .Where(group => group.Count is > 1 and <= CommonHash);
        foreach (var group in sharing)
        {
            for (var second = 1; second < group.Count; second++)
            {
                for (var first = 0; first < second; first++)
                {
                    if (candidates.Contains(group[first]) || candidates.Contains(group[second])) pairs.Add(Order(group[first], group[second], candidates));
                }
            }
        }

        return pairs;
    }

    private static (DocumentId Older, DocumentId Newer) Order(DocumentId one, DocumentId other, IReadOnlySet<DocumentId> candidates)
    {
        if (candidates.Contains(one) != candidates.Contains(other)) return candidates.Contains(one) ? (other, one) : (one, other);
        return string.CompareOrdinal(one.Value, other.Value) <= 0 ? (one, other) : (other, one);
    }
}
