using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Reading;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval reading FILE.json</c>: does the answer hold the gold span, is it declined without its paragraph.</summary>
internal static class EvalReadingCommand
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE.json") { Description = "Lesesammlung im SQuAD-Format" }.AcceptExistingOnly();
        var withoutGold = new Option<bool>("--without-gold") { Description = "Jede Frage ohne ihren Absatz stellen: richtig ist dann, nicht zu antworten" };
        var json = new Option<bool>("--json") { Description = "Ausgabe als JSON" };
        var command = new Command("reading", "Misst, ob Antworten die richtige Textstelle enthalten") { file, withoutGold, json };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var set = await ReadingSet.LoadAsync(arguments.GetRequiredValue(file).FullName, cancellationToken);
            var figures = await new ReadingEvaluation(TimeProvider.System, ConfidenceModel.Default).RunAsync(set, arguments.GetValue(withoutGold), cancellationToken);
            Console.WriteLine(arguments.GetValue(json) ? JsonSerializer.Serialize(figures, Json) : Describe(figures));
            return 0;
        });
        return command;
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
        """);
}
