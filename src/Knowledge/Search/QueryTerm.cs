namespace SmartRegions.Knowledge.Search;

/// <summary>One term of an analysed query: a character gram or a stem.</summary>
/// <param name="Text">The term as indexed.</param>
/// <param name="IsStem">True for a stem, false for a gram.</param>
/// <param name="Word">Index of the query word it comes from, from 0, in the order typed; −1 for glossary expansions.</param>
/// <param name="Weight">Its weight in the query.</param>
/// <param name="Idf">Its inverse document frequency over the passages, ln(1+(N−n+0.5)/(n+0.5)); ln(1+2N) when no passage has it.</param>
public readonly record struct QueryTerm(string Text, bool IsStem, int Word, double Weight, double Idf);
