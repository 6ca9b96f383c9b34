using System.CommandLine;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval …</c>: how good search and answers are, measured.</summary>
internal static class EvalCommand
{
    public static Command Create() => new("eval", "Misst die Güte von Suche und Antworten")
    {
        EvalRunCommand.Create(),
        EvalCompareCommand.Create(),
        EvalReportCommand.Create(),
        EvalConvertCommand.Create(),
        EvalRetrievalCommand.Create(),
        EvalTrecCommand.Create(),
        EvalReadingCommand.Create(),
        EvalConfidenceCommand.Create(),
        EvalIntentCommand.Create(),
    };
}
