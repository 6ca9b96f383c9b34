namespace SmartRegions.Assistant;

/// <summary>One step on the way to an answer.</summary>
/// <param name="Step">Its name: <c>safety</c>, <c>guard</c>, <c>stocktaking</c>, <c>intent</c>, <c>spelling</c>, <c>follow_up</c>, <c>talk</c>, <c>understand</c>, <c>advice</c>, <c>retrieve</c>, <c>surroundings</c>, <c>evidence</c>, <c>extract</c>, <c>section</c>, <c>completeness</c>.</param>
/// <param name="Outcome">What it decided and why, in German for who reads along.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record TraceEntry(string Step, string Outcome, double Milliseconds);
