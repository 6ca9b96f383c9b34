using System.CommandLine;
using System.Text.Json;
using SmartRegions.Evaluation.Confidence;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval confidence FOLDER...</c>: fits the confidence model anew and prints it with its figures.</summary>
internal static class EvalConfidenceCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonLines.Options) { WriteIndented = true };

    public static Command Create()
    {
        var folders = new Argument<DirectoryInfo[]>("ORDNER") { Description = "Testsammlungen im BEIR-Format", Arity = ArgumentArity.OneOrMore }.AcceptExistingOnly();
        var command = new Command("confidence", "Passt die Schätzung der Antwortsicherheit neu an") { folders };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var paths = parsed.GetRequiredValue(folders);
            var line = $"smartregions eval confidence {string.Join(' ', paths.Select(path => path.Name))}";
            try
            {
                var result = await new ConfidenceFit(TimeProvider.System) { Thesaurus = EvalThesaurus.Load() }.RunAsync([.. paths.Select(path => path.FullName)], line, cancellationToken);
                Console.Out.WriteLine(JsonSerializer.Serialize(result, Indented));
                return ExitCode.Done;
            }
            catch (InvalidDataException exception)
            {
                CommandLine.Complain($"Ein Ordner ist keine vollständige Sammlung: {exception.Message}");
                return ExitCode.WrongUse;
            }
        });
        return command;
    }
}
