using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Knowledge.Storage;

/// <summary>One state of the store, as long as it is open.</summary>
/// <param name="Revision">Its revision.</param>
/// <param name="Documents">All current documents.</param>
/// <param name="Glossary">All glossary entries.</param>
/// <param name="Passages">All current passages; read from the database while they are enumerated, once and before the snapshot is closed.</param>
internal sealed record KnowledgeSnapshot(
    long Revision,
    IReadOnlyDictionary<DocumentId, Document> Documents,
    IReadOnlyList<GlossaryEntry> Glossary,
    IEnumerable<IndexedPassage> Passages);
