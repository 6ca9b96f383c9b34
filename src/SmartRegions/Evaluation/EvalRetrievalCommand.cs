using System.CommandLine;
using System.Globalization;
using SmartRegions.Evaluation.Retrieval;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval retrieval FOLDER</c>: how well the search ranks what a BEIR folder judges relevant.</summary>
internal static class EvalRetrievalCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("ORDNER") { Description = "Ordner mit corpus.jsonl, queries.jsonl und qrels.tsv" }.AcceptExistingOnly();
        var json = CommonOptions.Json();
        var command = new Command("retrieval", "Misst, wie gut die Suche das Richtige nach vorn bringt") { folder, json };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed.GetRequiredValue(folder), parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool json, CancellationToken cancellationToken)
    {
        try
        {
            var figures = RetrievalEvaluation.Run(BeirFolder.Read(folder.FullName), cancellationToken);
            if (json) JsonLines.Write(Json(folder.Name, figures));
            else Console.Out.WriteLine(Describe(figures));
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is FileNotFoundException or InvalidDataException)
        {
            CommandLine.Complain($"Der Ordner ist keine vollständige Sammlung: {exception.Message}");
            return ExitCode.WrongUse;
        }
    }

    private static object Json(string set, RetrievalFigures figures) => new
    {
        Set = set,
        figures.Passages,
        figures.Queries,
        Mrr10 = Rounded(figures.Mrr10),
        Recall5 = Rounded(figures.Recall5),
        Recall10 = Rounded(figures.Recall10),
        Ndcg10 = Rounded(figures.Ndcg10),
        Success1 = Rounded(figures.Success1),
    };

    private static double Rounded(double figure) => Math.Round(figure, 4);

    private static string Describe(RetrievalFigures figures) => string.Create(CultureInfo.GetCultureInfo("de-DE"), $"""
        Passagen        {figures.Passages}
        Fragen          {figures.Queries}
        MRR@10          {figures.Mrr10:F3}
        Recall@5        {figures.Recall5:F3}
        Recall@10       {figures.Recall10:F3}
        nDCG@10         {figures.Ndcg10:F3}
        Erster richtig  {figures.Success1:P1}
        """);
}
