namespace SmartRegions.Knowledge.Search;

/// <summary>What the index found.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Terms">The analysed query.</param>
/// <param name="Attainable">The BM25F score of a passage that carried every term of the question prominently: Σ weight × idf × 1.3, glossary expansions left out.</param>
/// <param name="Respellings">What mistyped words of the query were probably meant to be; none by default.</param>
public sealed record IndexResult(IReadOnlyList<IndexHit> Hits, IReadOnlyList<QueryTerm> Terms, double Attainable, IReadOnlyList<Respelling> Respellings);
