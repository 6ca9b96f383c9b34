using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant;

/// <summary>How the advisor looks things up: a knowledge base, or passages held in memory.</summary>
public delegate Task<SearchResult> PassageSearch(SearchQuery query, CancellationToken cancellationToken);
