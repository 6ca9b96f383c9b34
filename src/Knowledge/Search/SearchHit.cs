using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>A passage that was found, with what led to it.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Score">Fused score; comparable within one result only.</param>
/// <param name="Document">The document the passage belongs to.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Bm25">Its weighted BM25F score over grams and stems before fusing, without what the thesaurus related; comparable with <see cref="SearchResult.Attainable"/>.</param>
/// <param name="Views">What each view (<c>grams</c>, <c>stems</c>, <c>document</c>, <c>proximity</c>, …) contributed to the score.</param>
public sealed record SearchHit(int Rank, double Score, Document Document, Passage Passage, double Bm25, IReadOnlyDictionary<string, double> Views);
