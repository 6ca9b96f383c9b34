using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>A question to the index.</summary>
/// <param name="Text">German running text or keywords, as typed; any length.</param>
public sealed record SearchQuery(string Text)
{
    /// <summary>How many hits to return at most; default 10.</summary>
    public int Top { get; init; } = 10;

    /// <summary>
    /// How many hits one document may have while others have any, so that a long document does not crowd out the one that knows; without limit
    /// by default.
    /// </summary>
    public int TopOfDocument { get; init; } = int.MaxValue;

    /// <summary>Documents whose passages are left out.</summary>
    public IReadOnlySet<DocumentId> Excluding { get; init; } = new HashSet<DocumentId>();
}
