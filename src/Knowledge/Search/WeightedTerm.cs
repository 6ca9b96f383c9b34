namespace SmartRegions.Knowledge.Search;

/// <summary>A term of a query and where the index has it.</summary>
/// <param name="Id">Its id; negative when no passage has it.</param>
/// <param name="Term">The term with weight and idf.</param>
internal readonly record struct WeightedTerm(int Id, QueryTerm Term)
{
    /// <summary>True when a passage has it.</summary>
    public bool IsKnown => Id >= 0;

    public bool IsAsked => Term.IsAsked;
}
