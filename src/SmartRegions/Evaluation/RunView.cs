using System.Globalization;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary>The headline figures of a run on the terminal.</summary>
internal static class RunView
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(EvaluationRun run, string file)
    {
        foreach (var figure in run.Figures) Console.Out.WriteLine(string.Create(German, $"{figure.Name,-24} {figure.Value,8:0.000} ({figure.Questions})"));
        Console.Out.WriteLine(TerminalText.Clean(file));
    }
}
