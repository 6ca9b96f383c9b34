namespace SmartRegions.Assistant;

/// <summary>One step on the way to an answer.</summary>
/// <param name="Step">Which it is.</param>
/// <param name="Outcome">What it decided and why, in German for who reads along.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record TraceEntry(TraceStep Step, string Outcome, double Milliseconds)
{
    /// <summary>The name of a step in JSON and in what is stored: <c>follow_up</c>.</summary>
    public static string NameOf(TraceStep step) => SnakeCase.Of(step);
}
