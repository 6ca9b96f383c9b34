using System.CommandLine;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval convert IN OUT</c>: a set as a table for a spreadsheet, and back.</summary>
internal static class EvalConvertCommand
{
    private const string Table = ".csv";

    public static Command Create()
    {
        var from = new Argument<FileInfo>("VON") { Description = "Fragensammlung (.jsonl) oder Tabelle (.csv)" }.AcceptExistingOnly();
        var to = new Argument<FileInfo>("NACH") { Description = "Tabelle (.csv) oder Fragensammlung (.jsonl)" };
        var command = new Command("convert", "Wandelt eine Fragensammlung in eine Tabelle um und zurück") { from, to };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo from, FileInfo to, CancellationToken cancellationToken)
    {
        if (!Converts(from.Extension, to.Extension))
        {
            CommandLine.Complain($"Umgewandelt wird von {GoldenSet.Ending} nach {Table} oder von {Table} nach {GoldenSet.Ending}.");
            return ExitCode.WrongUse;
        }

        try
        {
            var questions = from.Extension == Table
                ? await QuestionCsv.ReadAsync(from.FullName, cancellationToken)
                : [.. (await GoldenSet.LoadAsync([from.FullName], cancellationToken)).SelectMany(set => set.Questions)];
            if (to.Extension == Table) await QuestionCsv.WriteAsync(questions, to.FullName, cancellationToken);
            else await GoldenSet.SaveAsync(questions, to.FullName, cancellationToken);
            Console.Out.WriteLine(TerminalText.Clean($"{GermanCount.Of(questions.Count, "Frage", "Fragen")} geschrieben: {to.FullName}"));
            return ExitCode.Done;
        }
        catch (InvalidDataException exception)
        {
            CommandLine.Complain(exception.Message);
            return ExitCode.WrongUse;
        }
    }

    private static bool Converts(string from, string to) => (from, to) is (GoldenSet.Ending, Table) or (Table, GoldenSet.Ending);
}
