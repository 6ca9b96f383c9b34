using System.CommandLine;
using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Retrieval;
using SmartRegions.Evaluation.Trec;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval retrieval FOLDER</c>: how well the search ranks what a BEIR folder judges relevant.</summary>
internal static class EvalRetrievalCommand
{
    private const string Tag = "smartregions";

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("ORDNER") { Description = "Ordner mit corpus.jsonl, queries.jsonl und qrels.tsv" }.AcceptExistingOnly();
        var views = new Option<bool>("--views") { Description = "Zusätzlich jede Sicht der Suche messen: allein, und was ohne sie bleibt" };
        var run = new Option<string?>("--run") { Description = "Was die Suche findet als TREC-Datei schreiben", HelpName = "DATEI" };
        var csv = new Option<string?>("--csv") { Description = "Kennzahlen je Frage als CSV schreiben", HelpName = "DATEI" };
        var json = CommonOptions.Json();
        var command = new Command("retrieval", "Misst, wie gut die Suche das Richtige nach vorn bringt") { folder, views, run, csv, json };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetRequiredValue(folder), parsed.GetValue(views), parsed.GetValue(run), parsed.GetValue(csv), parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool views, string? run, string? csv, bool json, CancellationToken cancellationToken)
    {
        try
        {
            var set = BeirFolder.Read(folder.FullName);
            var search = RetrievalEvaluation.Prepare(set, EvalThesaurus.Load(), cancellationToken);
            var rankings = search.Rank(cancellationToken);
            var measured = Measure(rankings, set);
            ViewMeasures[] byView = views
                ? [.. search.RankByView(cancellationToken).Select(view => new ViewMeasures(view.Name, Measure(view.Alone, set), Measure(view.Without, set)))]
                : [];
            if (json) JsonLines.Write(Json(folder.Name, search.Passages, measured, byView));
            else Write(search.Passages, measured, byView);
            if (run is not null) OutputFile.Write(run, to => TrecRunFile.Write(new TrecRun(Tag, rankings), to));
            if (csv is not null) OutputFile.Write(csv, to => RankingCsv.Write(measured, to));
            return ExitCode.Done;
        }
        catch (InvalidDataException exception)
        {
            CommandLine.Complain($"Der Ordner ist keine vollständige Sammlung: {exception.Message}");
            return ExitCode.WrongUse;
        }
    }

    /// <summary>Every query counts; one for which nothing is found counts 0.</summary>
    private static IReadOnlyList<QueryMeasures> Measure(IReadOnlyList<QueryRanking> rankings, BeirFolder set) =>
        TrecEvaluation.Of(rankings, set.Judgements, MissingQueries.CountAsZero).Queries;

    private static Dictionary<string, object?> Json(string set, int passages, IReadOnlyList<QueryMeasures> measured, ViewMeasures[] views)
    {
        var json = RankingJson.Of(
            [new("set", set), new("passages", passages), new("queries", measured.Count)],
            [.. RankingFigure.All.Select(figure => figure.Estimate(measured))]);
        if (views.Length > 0)
            json.Add("views", views.Select(view => new { View = view.Name, Alone = RankingJson.Of(view.Alone), Without = RankingJson.Of(view.Without) }));
        return json;
    }

    private static void Write(int passages, IReadOnlyList<QueryMeasures> measured, ViewMeasures[] views)
    {
        Console.Out.WriteLine(RankingText.Line("Passagen", passages));
        Console.Out.WriteLine(RankingText.Line("Fragen", measured.Count));
        foreach (var figure in RankingFigure.All) Console.Out.WriteLine(RankingText.Line(figure.Estimate(measured)));
        if (views.Length == 0) return;
        Console.Out.WriteLine();
        (string, IReadOnlyCollection<QueryMeasures>)[] rows =
        [
            ("alle Sichten", measured),
            .. views.Select(view => ($"nur {ViewText.Of(view.Name)}", (IReadOnlyCollection<QueryMeasures>)view.Alone)),
            .. views.Select(view => ($"ohne {ViewText.Of(view.Name)}", (IReadOnlyCollection<QueryMeasures>)view.Without)),
        ];
        foreach (var line in RankingText.Table(rows)) Console.Out.WriteLine(line);
    }

    private sealed record ViewMeasures(string Name, IReadOnlyList<QueryMeasures> Alone, IReadOnlyList<QueryMeasures> Without);
}
