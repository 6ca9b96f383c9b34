using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>A passage the index found.</summary>
/// <param name="Passage">Its id.</param>
/// <param name="Document">The document it belongs to.</param>
/// <param name="Score">Fused score; comparable within one result only.</param>
/// <param name="Bm25">Weighted BM25F score over grams and stems before fusing; without what the thesaurus related; comparable with <see cref="IndexResult.Attainable"/>.</param>
/// <param name="Views">What each view contributed to <paramref name="Score"/>: <c>grams</c>, <c>stems</c>, <c>glossary</c>, <c>thesaurus</c>, <c>document</c>, <c>proximity</c>.</param>
public sealed record IndexHit(
    PassageId Passage,
    DocumentId Document,
    double Score,
    double Bm25,
    IReadOnlyDictionary<string, double> Views);
