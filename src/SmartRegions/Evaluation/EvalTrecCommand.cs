using System.CommandLine;
using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Trec;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval trec RUN QRELS</c>: scores the run file of any search against judgements.</summary>
internal static class EvalTrecCommand
{
    public static Command Create()
    {
        var run = new Argument<FileInfo>("LAUF") { Description = "TREC-Datei: Frage Q0 Dokument Rang Punktzahl System" }.AcceptExistingOnly();
        var qrels = new Argument<FileInfo>("URTEILE") { Description = "Relevanzurteile: TREC (vier Spalten) oder BEIR (drei, mit Tabulatoren)" }.AcceptExistingOnly();
        var complete = new Option<bool>("--complete") { Description = "Fragen, zu denen der Lauf nichts enthält, mit 0 zählen statt auszulassen" };
        var csv = new Option<string?>("--csv") { Description = "Kennzahlen je Frage als CSV schreiben", HelpName = "DATEI" };
        var json = CommonOptions.Json();
        var command = new Command("trec", "Misst eine TREC-Datei an Relevanzurteilen") { run, qrels, complete, csv, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(run),
            parsed.GetRequiredValue(qrels),
            parsed.GetValue(complete) ? MissingQueries.CountAsZero : MissingQueries.LeaveOut,
            parsed.GetValue(csv),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(FileInfo runFile, FileInfo qrels, MissingQueries missing, string? csv, bool json)
    {
        try
        {
            var run = TrecRunFile.Read(runFile.FullName);
            var measured = TrecEvaluation.Of(run.Rankings, QrelsFile.Read(qrels.FullName), missing);
            if (json) JsonLines.Write(Json(run.Tag, measured));
            else Write(measured, missing);
            if (csv is not null) OutputFile.Write(csv, to => RankingCsv.Write(measured.Queries, to));
            return ExitCode.Done;
        }
        catch (InvalidDataException exception)
        {
            CommandLine.Complain($"Eine Datei hat nicht die erwartete Form: {exception.Message}");
            return ExitCode.WrongUse;
        }
    }

    private static Dictionary<string, object?> Json(string tag, TrecEvaluation measured) => RankingJson.Of(
        [
            new("run", tag), new("queries", measured.Queries.Count), new("missing", measured.Missing), new("without_relevant", measured.WithoutRelevant),
        ],
        [.. RankingFigure.All.Select(figure => figure.Estimate(measured.Queries))]);

    private static void Write(TrecEvaluation measured, MissingQueries missing)
    {
        Console.Out.WriteLine(RankingText.Line("Fragen", measured.Queries.Count));
        foreach (var figure in RankingFigure.All) Console.Out.WriteLine(RankingText.Line(figure.Estimate(measured.Queries)));
        if (measured.Missing > 0)
        {
            var counted = missing == MissingQueries.CountAsZero ? "mit 0 gezählt" : "nicht gezählt; mit --complete zählen sie 0";
            Console.Out.WriteLine($"Der Lauf enthält nichts zu {GermanCount.Of(measured.Missing, "Frage", "Fragen")} ({counted}).");
        }

        if (measured.WithoutRelevant > 0)
            Console.Out.WriteLine($"Ausgelassen, da ihnen kein relevantes Dokument zugeordnet ist: {GermanCount.Of(measured.WithoutRelevant, "Frage", "Fragen")}.");
    }
}
