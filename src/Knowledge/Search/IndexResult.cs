namespace SmartRegions.Knowledge.Search;

/// <summary>What the index found.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Terms">The analysed query.</param>
/// <param name="Attainable">The BM25F score of a passage that carried every term of the question prominently: Σ weight × idf × 1.3, glossary expansions left out.</param>
public sealed record IndexResult(IReadOnlyList<IndexHit> Hits, IReadOnlyList<QueryTerm> Terms, double Attainable);
