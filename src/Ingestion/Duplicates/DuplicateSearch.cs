using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion.Duplicates;

/// <summary>Finds documents that say (nearly) the same as another one: those of the same bytes by their digest, the others by their sketches.</summary>
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
        var editions = (await store.ListDocumentsAsync(cancellationToken))
            .GroupBy(document => document.Digest, StringComparer.Ordinal)
            .Select(group => group.OrderBy(document => candidates.Contains(document.Id)).ThenBy(document => document.Source.AbsoluteUri, StringComparer.Ordinal).ToList())
            .ToList();
        var first = editions.ToDictionary(edition => edition[0].Id, edition => edition[0]);
        var newEditions = editions.Where(edition => candidates.Contains(edition[0].Id)).Select(edition => edition[0].Id).ToHashSet();
        var sketches = newEditions.Count == 0 ? [] : await SketchAsync(store, first.Keys.ToHashSet(), cancellationToken);
        var similar = from pair in PairsThatShareHashes(sketches, newEditions)
                      let similarity = sketches[pair.Older].Resemblance(sketches[pair.Newer])
                      where similarity >= Threshold
                      select new DuplicatePair(first[pair.Older], first[pair.Newer], similarity);
        return
        [
            .. editions.SelectMany(edition => SameBytes(edition, candidates)).Concat(similar)
                .OrderByDescending(pair => pair.Similarity)
                .ThenBy(pair => pair.First.Source.AbsoluteUri, StringComparer.Ordinal)
                .ThenBy(pair => pair.Second.Source.AbsoluteUri, StringComparer.Ordinal),
        ];
    }

    /// <summary>Each new document of the same bytes with the first of them, however many they are.</summary>
    private static IEnumerable<DuplicatePair> SameBytes(List<Document> edition, IReadOnlySet<DocumentId> candidates) =>
        edition.Skip(1).Where(document => candidates.Contains(document.Id)).Select(document => new DuplicatePair(edition[0], document, 1));

    private static async Task<Dictionary<DocumentId, DocumentSketch>> SketchAsync(
        KnowledgeStore store, IReadOnlySet<DocumentId> documents, CancellationToken cancellationToken)
    {
        var sketches = new Dictionary<DocumentId, DocumentSketch>();
        await foreach (var passage in store.ReadPassagesAsync(cancellationToken))
        {
            if (!documents.Contains(passage.Document)) continue;
            if (!sketches.TryGetValue(passage.Document, out var sketch)) sketches[passage.Document] = sketch = new DocumentSketch();
            sketch.Add(passage.Text);
        }

        return sketches;
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
