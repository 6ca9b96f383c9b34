namespace SmartRegions.Knowledge.Search;

/// <summary>A question as the index understands it.</summary>
/// <param name="Terms">Its distinct terms, those that a passage has before those that none has, heaviest first.</param>
/// <param name="Stems">Term ids of its words in the order typed, stop words left out; negative for stems no passage has.</param>
internal sealed record AnalysedQuery(WeightedTerm[] Terms, int[] Stems);
