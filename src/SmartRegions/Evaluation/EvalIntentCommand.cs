using System.CommandLine;
using System.Globalization;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Evaluation.Intents;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval intent FILE</c>: how well the assistant tells what a person wants; with <c>--train</c> it learns it anew.</summary>
internal static class EvalIntentCommand
{
    private const int Folds = 10;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("DATEI") { Description = "Sätze mit Absicht: je Zeile Absicht, Tabulator, Satz" }.AcceptExistingOnly();
        var train = new Option<FileInfo?>("--train") { Description = "Gewichte in diese Datei schreiben" };
        var folds = new Option<int>("--folds") { Description = "Teile der Kreuzprüfung", DefaultValueFactory = _ => Folds };
        var json = CommonOptions.Json();
        var command = new Command("intent", "Misst, wie gut Absichten erkannt werden, und lernt sie neu") { file, train, folds, json };
        folds.Validators.Add(result =>
        {
            if (CommonOptions.NumberIn(result) < 2) result.AddError("Die Kreuzprüfung braucht mindestens 2 Teile.");
        });
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(train), parsed.GetValue(folds), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, FileInfo? train, int folds, bool json, CancellationToken cancellationToken)
    {
        try
        {
            var training = IntentTrainer.Train(SentenceFile.Read(file.FullName), folds, cancellationToken);
            if (train is not null)
            {
                await using var stream = train.Create();
                training.Classifier.Write(stream);
            }

            if (json) JsonLines.Write(IntentTrainingJson.Of(training, file.Name, folds));
            else Console.Out.WriteLine(Describe(training));
            return ExitCode.Done;
        }
        catch (InvalidDataException exception)
        {
            CommandLine.Complain($"Die Datei ist keine Liste von Sätzen mit Absicht: {exception.Message}");
            return ExitCode.WrongUse;
        }
    }

    private static string Describe(IntentTraining training)
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        IEnumerable<string> lines =
        [
            string.Create(german, $"Sätze                     {training.Figures.Sentences}"),
            string.Create(german, $"richtig erkannt           {training.Figures.Accuracy:P1} (ohne Regeln und Schwelle {training.ClassifierAlone.Accuracy:P1})"),
            string.Create(german, $"F1, Mittel der Absichten  {training.Figures.MacroF1:F3}"),
            string.Create(german, $"Fragen verkannt           {training.Figures.QuestionsLost:P1}"),
            string.Create(german, $"Schwelle                  {training.Classifier.Limit:F2}"),
            string.Empty,
            $"{"Absicht",-18}{"Sätze",6}{"Genauigkeit",13}{"Trefferquote",14}",
            .. training.Figures.Intents.Select(one => string.Create(german, $"{IntentText.Of(one.Intent),-18}{one.Sentences,6}{one.Precision,13:P1}{one.Recall,14:P1}")),
            string.Empty,
            .. training.Mistakes.Where(mistake => mistake.TakenFor != Intent.Question).Select(mistake => TerminalText.Clean($"{IntentText.Of(mistake.Intent)} → {IntentText.Of(mistake.TakenFor)}: {mistake.Text}")),
        ];
        return string.Join('\n', lines).TrimEnd();
    }
}
