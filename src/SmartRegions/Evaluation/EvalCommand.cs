using System.CommandLine;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval …</c>: how good search and answers are, measured.</summary>
internal static class EvalCommand
{
    public static Command Create() => new("eval", "Misst die Güte von Suche und Antworten")
    {
        EvalRetrievalCommand.Create(),
        EvalReadingCommand.Create(),
        EvalConfidenceCommand.Create(),
        EvalIntentCommand.Create(),
    };
}
