namespace SmartRegions.Knowledge.Search;

/// <summary>How a field counts in BM25F.</summary>
/// <param name="Weight">How many body occurrences one occurrence in the field is worth.</param>
/// <param name="LengthNormalisation">BM25's b, 0 to 1: how much a long field weakens each occurrence.</param>
public readonly record struct FieldWeight(double Weight, double LengthNormalisation);
