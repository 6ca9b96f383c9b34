using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Golden;

/// <summary>Finds a claim in texts, in any of its wordings.</summary>
internal sealed class ClaimMatcher
{
    private readonly List<List<NormalizedText>> _wordings;

    public ClaimMatcher(Claim claim)
    {
        Name = claim.Name;
        _wordings = [.. claim.AnyOf.Select(PartsOf).Where(parts => parts.Count > 0)];
    }

    public string Name { get; }

    /// <summary>True where all parts of a wording stand in the text, each with its words in a row.</summary>
    public bool IsSaidIn(NormalizedText text) => _wordings.Exists(parts => parts.TrueForAll(text.Contains));

    private static List<NormalizedText> PartsOf(string wording) =>
        [.. wording.Split('…', StringSplitOptions.RemoveEmptyEntries).Select(NormalizedText.Of).Where(part => !part.IsEmpty)];
}
