using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Duplicates;

/// <summary>Two documents that say (nearly) the same.</summary>
/// <param name="First">The one known longer, or the first by address.</param>
/// <param name="Second">The other one.</param>
/// <param name="Similarity">Estimated share of common word sequences, 0 to 1; 1 for documents of the same bytes.</param>
public sealed record DuplicatePair(Document First, Document Second, double Similarity);
