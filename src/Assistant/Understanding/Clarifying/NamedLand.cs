using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>A Land that a text names.</summary>
/// <param name="Land">Which.</param>
/// <param name="Start">Where its word begins, in characters.</param>
/// <param name="End">Behind its last character.</param>
internal sealed record NamedLand(Land Land, int Start, int End);
