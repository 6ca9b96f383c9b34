using System.CommandLine;
using System.Globalization;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval reading FILE</c>: does the answer hold the gold span, is it declined without its paragraph.</summary>
internal static class EvalReadingCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("DATEI") { Description = "Lesesammlung im SQuAD-Format" }.AcceptExistingOnly();
        var withoutGold = new Option<bool>("--without-gold") { Description = "Jede Frage ohne ihren Absatz stellen: richtig ist dann, nicht zu antworten" };
        var json = CommonOptions.Json();
        var command = new Command("reading", "Misst, ob Antworten die richtige Textstelle enthalten") { file, withoutGold, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(withoutGold), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, bool withoutGold, bool json, CancellationToken cancellationToken)
    {
        try
        {
            var set = await ReadingSet.LoadAsync(file.FullName, cancellationToken);
            var figures = await new ReadingEvaluation(TimeProvider.System, ConfidenceModel.Default).RunAsync(set, withoutGold, cancellationToken);
            if (json) JsonLines.Write(figures);
            else Console.Out.WriteLine(Describe(figures));
            return ExitCode.Done;
        }
        catch (InvalidDataException exception)
        {
            CommandLine.Complain(exception.Message);
            return ExitCode.WrongUse;
        }
    }

    private static string Describe(ReadingFigures figures) => string.Create(CultureInfo.GetCultureInfo("de-DE"), $"""
        Fragen                                {figures.Questions}
        richtiger Absatz zuerst zitiert       {figures.ParagraphFirst:P1}
        Fundstelle im ersten Satz             {figures.SpanInFirst:P1}
        Fundstelle in den ersten drei Sätzen  {figures.SpanInThree:P1}
        Fundstelle in der ganzen Antwort      {figures.SpanInAll:P1}
        beantwortet                           {figures.Answered:P1}
        möglicherweise passend                {figures.MayFit:P1}
        nicht beantwortet                     {figures.Abstained:P1}
        Sätze je Antwort                      {figures.MeanSentences:F1}
        Zeit je Antwort (Median)              {figures.MedianMilliseconds:F1} ms
        """) + Area(figures);

    private static string Area(ReadingFigures figures) => figures.RiskCoverage is { } curve
        ? string.Create(CultureInfo.GetCultureInfo("de-DE"), $"\nFläche unter der Risikokurve (AURC)   {curve.Area:F3}")
        : string.Empty;
}
