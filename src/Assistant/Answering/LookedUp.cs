namespace SmartRegions.Assistant.Answering;

/// <summary>What the sources give to a question.</summary>
/// <param name="Finding">What was found, or comes nearest.</param>
/// <param name="Fits">True when it may be shown.</param>
internal sealed record LookedUp(Finding Finding, bool Fits);
