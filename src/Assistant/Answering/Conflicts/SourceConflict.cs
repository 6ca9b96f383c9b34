namespace SmartRegions.Assistant.Answering.Conflicts;

/// <summary>What sources say differently about the same thing, newest first.</summary>
/// <param name="Statements">At least two, each with its own value.</param>
internal sealed record SourceConflict(IReadOnlyList<Quotation> Statements);
