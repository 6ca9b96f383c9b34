using System.Globalization;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Evaluation;

/// <summary>A run on the terminal: what was asked of what, and the headline figures.</summary>
internal static class RunView
{
    public static void Write(IAnsiConsole console, EvaluationRun run, string report)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Kennzahl").AddColumn(Right("Wert")).AddColumn("95-%-Intervall").AddColumn(Right("Fragen"));
        foreach (var figure in run.Figures)
        {
            table.AddRow(
                new Text(FigureText.Name(figure.Name)),
                new Text(FigureText.Value(figure.Name, figure.Value)),
                new Text(FigureText.Interval(figure)),
                new Text(figure.Questions.ToString(CultureInfo.GetCultureInfo("de-DE"))));
        }

        console.Write(table);
        console.WriteLine($"{GermanCount.Of(run.Results.Count, "Frage", "Fragen")} an {GermanCount.Of(run.CorpusDocuments, "Dokument", "Dokumente")} mit {GermanCount.Of(run.CorpusPassages, "Passage", "Passagen")}.");
        console.WriteLine(TerminalText.Clean($"Lauf {run.Id}, Bericht: {report}"));
    }

    private static TableColumn Right(string header) => new TableColumn(header).RightAligned();
}
