using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant;

/// <summary>How the advisor sees which documents there are: all that are searched, in a fixed order.</summary>
public delegate Task<IReadOnlyList<Document>> DocumentList(CancellationToken cancellationToken);
