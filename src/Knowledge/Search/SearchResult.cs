namespace SmartRegions.Knowledge.Search;

/// <summary>What a search found and how much it could have found.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Terms">The analysed query.</param>
/// <param name="Attainable">The BM25F score of a passage that carried every term of the query prominently: Σ weight × idf × 1.3.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, IReadOnlyList<QueryTerm> Terms, double Attainable);
