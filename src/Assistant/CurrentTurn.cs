using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;

namespace SmartRegions.Assistant;

/// <summary>What the steps of one turn share.</summary>
/// <param name="Scene">What is asked into, and by whom.</param>
/// <param name="Replies">Makes answers that need no extract.</param>
/// <param name="Findings">Makes answers of what was found.</param>
/// <param name="Trace">Told of each step.</param>
internal sealed record CurrentTurn(Scene Scene, Replies Replies, FindingReplies Findings, Trace Trace);
