using System.CommandLine;
using System.Globalization;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval reading FILE</c>: does the answer hold the gold span, is it declined without its paragraph.</summary>
internal static class EvalReadingCommand
{
    private const int LabelWidth = 38;

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

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
            var figures = await new ReadingEvaluation(TimeProvider.System, ConfidenceModel.Default) { Thesaurus = EvalThesaurus.Load() }.RunAsync(set, withoutGold, cancellationToken);
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

    private static string Describe(ReadingFigures figures) => string.Join('\n', Lines(figures).Select(line => $"{line.Label,-LabelWidth}{line.Value}"));

    private static IEnumerable<(string Label, string Value)> Lines(ReadingFigures figures)
    {
        yield return ("Fragen", figures.Questions.ToString(German));
        if (figures.LeftOut > 0) yield return ("nicht gestellt (ohne Fundstelle)", figures.LeftOut.ToString(German));
        foreach (var row in ReadingWording.Of(figures)) yield return (row.Label, row.Interval is { } interval ? $"{row.Value} (95-%-Intervall {interval})" : row.Value);
        if (figures.Latency is not { } latency) yield break;
        yield return ("Zeit je Antwort, Median", string.Create(German, $"{latency.Median:F1} ms"));
        yield return ("Zeit je Antwort, 95 %", string.Create(German, $"{latency.P95:F1} ms"));
    }
}
