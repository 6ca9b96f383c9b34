using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Knowledge;

/// <summary>Everything that is held in memory of one revision of the store: it is replaced as a whole.</summary>
/// <param name="Index">The index over the current passages.</param>
/// <param name="Documents">The current documents.</param>
/// <param name="Glossary">The glossary that questions are read with.</param>
/// <param name="Passages">Passages of this revision, for as long as it is the store's.</param>
/// <param name="IsSaved">True when the index came from its file.</param>
internal sealed record KnowledgeGeneration(
    PassageIndex Index, IReadOnlyDictionary<DocumentId, Document> Documents, Glossary Glossary, PassageMemory Passages, bool IsSaved)
{
    public IReadOnlyList<Document> DocumentsByTitle { get; } =
        [.. Documents.Values.OrderBy(document => document.Title, StringComparer.Ordinal).ThenBy(document => document.Id.Value, StringComparer.Ordinal)];

    /// <summary>Takes the index from its file where that agrees with the snapshot, and builds it otherwise.</summary>
    public static KnowledgeGeneration Of(KnowledgeSnapshot snapshot, PassageMemory passages, string indexFile, CancellationToken cancellationToken)
    {
        // A file of another revision is of no use; its beginning tells, without reading the rest.
        var isCurrent = IndexFile.TryReadRevision(indexFile, RankingOptions.Default) == snapshot.Revision;
        var saved = isCurrent ? PassageIndex.TryLoad(indexFile) : null;
        var index = saved ?? PassageIndex.Build(snapshot.Passages, snapshot.Revision, cancellationToken);
        return new KnowledgeGeneration(index, snapshot.Documents, new Glossary(snapshot.Glossary), passages, IsSaved: saved is not null);
    }
}
