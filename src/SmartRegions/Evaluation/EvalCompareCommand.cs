using System.CommandLine;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Program.Ask;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval compare A B</c>: two stored runs, question by question.</summary>
internal static class EvalCompareCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("VORHER") { Description = "Lauf, mit dem verglichen wird: Kennung, ihr Anfang, „latest“ oder die Datei des Laufs" };
        var after = new Argument<string>("NACHHER") { Description = "Lauf, der verglichen wird" };
        var runs = new Option<string>("--runs") { Description = "Ordner mit den Läufen", DefaultValueFactory = _ => "./eval-runs" };
        var json = CommonOptions.Json();
        var command = new Command("compare", "Vergleicht zwei Läufe Frage für Frage") { before, after, runs, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var store = new RunStore(parsed.GetRequiredValue(runs));
                var comparison = RunComparison.Of(
                    await store.LoadAsync(parsed.GetRequiredValue(before), cancellationToken), await store.LoadAsync(parsed.GetRequiredValue(after), cancellationToken));
                if (parsed.GetValue(json)) JsonLines.Write(ComparisonJson.Of(comparison));
                else ComparisonView.Write(AnswerView.OpenConsole(), comparison);
                return ExitCode.Done;
            }
            catch (InvalidDataException exception)
            {
                CommandLine.Complain(exception.Message);
                return ExitCode.WrongUse;
            }
        });
        return command;
    }
}
