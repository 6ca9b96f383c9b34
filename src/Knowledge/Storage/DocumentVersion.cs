using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>One version of a document with all its passages. The store gives it its version number.</summary>
public sealed record DocumentVersion(Document Document, IReadOnlyList<Passage> Passages);
