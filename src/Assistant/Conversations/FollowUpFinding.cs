using SmartRegions.Assistant.Answering;

namespace SmartRegions.Assistant.Conversations;

/// <summary>What the sources give to a question that leans on what was said before.</summary>
/// <param name="Finding">What was found, or comes nearest.</param>
/// <param name="Carries">True when it may be shown.</param>
internal sealed record FollowUpFinding(Finding Finding, bool Carries);
