namespace SmartRegions.Knowledge.Search;

/// <summary>A word of a query that no passage and no dictionary knows, and what it was probably meant to be.</summary>
/// <param name="Word">Index of the query word.</param>
/// <param name="Stem">The stem that passages have.</param>
public readonly record struct Respelling(int Word, string Stem);
