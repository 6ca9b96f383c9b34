using SmartRegions.Assistant;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Evaluation.Golden;

/// <summary>A golden question after it was asked.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Set">Name of its set.</param>
/// <param name="Answer">What the assistant said; <see langword="null"/> where it failed.</param>
/// <param name="Retrieved">Passages that a search for the last question of the conversation returned, best first, then those of the searches made for its answer.</param>
/// <param name="Elapsed">From the last question to its answer.</param>
/// <param name="Failure">Message of the exception, where there was one.</param>
internal sealed record AskedQuestion(GoldenQuestion Question, string Set, Answer? Answer, IReadOnlyList<SearchHit> Retrieved, TimeSpan Elapsed, string? Failure);
