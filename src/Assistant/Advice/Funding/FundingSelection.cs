namespace SmartRegions.Assistant.Advice.Funding;

/// <summary>The programmes that come into question.</summary>
/// <param name="Programmes">In the order of how well they fit.</param>
/// <param name="AreNamed">True when the question names them, so that Land and matter say nothing.</param>
internal sealed record FundingSelection(IReadOnlyList<FundingProgramme> Programmes, bool AreNamed);
