using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant;

/// <summary>How the advisor reads on in a document that the question names: its passages in order, none when it is unknown.</summary>
public delegate Task<IReadOnlyList<Passage>> DocumentPassages(DocumentId document, CancellationToken cancellationToken);
