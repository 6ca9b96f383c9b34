using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Knowledge;

/// <summary>
/// Passages of one revision of the store that were asked for lately, each the same object every time, so that what is found out about one can be kept with
/// it. Thread-safe.
/// </summary>
internal sealed class PassageMemory(KnowledgeStore store)
{
    /// <summary>Passages in one half of the memory, and the same in documents read as a whole.</summary>
    private const int MostPassages = 5_000;

    private readonly RecentlyUsed<PassageId, Passage> _passages = new(MostPassages);
    private readonly RecentlyUsed<DocumentId, IReadOnlyList<Passage>> _documents = new(MostPassages);

    /// <summary>As <see cref="KnowledgeStore.PassagesOfAsync"/>.</summary>
    public async Task<IReadOnlyList<Passage>> OfAsync(DocumentId document, CancellationToken cancellationToken)
    {
        if (_documents.TryGet(document, out var known)) return known;
        IReadOnlyList<Passage> read = [.. (await store.PassagesOfAsync(document, cancellationToken)).Select(Same)];
        // A document that fills the memory by itself would drive all others out.
        return read.Count < MostPassages ? _documents.Add(document, read, read.Count) : read;
    }

    /// <summary>As <see cref="KnowledgeStore.FindPassagesAsync"/>.</summary>
    public async Task<IReadOnlyList<Passage>> FindAsync(IReadOnlyCollection<PassageId> ids, CancellationToken cancellationToken)
    {
        var found = new List<Passage>(ids.Count);
        var missing = new List<PassageId>();
        foreach (var id in ids)
        {
            if (_passages.TryGet(id, out var known)) found.Add(known);
            else missing.Add(id);
        }

        if (missing.Count > 0) found.AddRange((await store.FindPassagesAsync(missing, cancellationToken)).Select(Same));
        return found;
    }

    private Passage Same(Passage passage) => _passages.TryGet(passage.Id, out var known) ? known : _passages.Add(passage.Id, passage, 1);
}
