using System.CommandLine;
using System.CommandLine.Parsing;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program;

/// <summary>Runs a verb and turns what can go wrong around it into a German sentence and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Complain(args.Length == 0 ? "Bitte sagen, was zu tun ist, zum Beispiel: smartregions chat" : German(error));
            Complain($"Hilfe: {string.Join(' ', ["smartregions", .. VerbsOf(parsed.CommandResult).Reverse(), "--help"])}");
            return ExitCode.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            Complain("Abgebrochen. Was bis dahin gespeichert war, bleibt gespeichert.");
            return ExitCode.Stopped;
        }
        catch (KnowledgeUnavailableException exception)
        {
            Complain(exception.Message);
            return ExitCode.Unavailable;
        }
        catch (ReaderStartException exception)
        {
            Complain(exception.Message);
            Complain("Ohne Leseprozess lässt sich kein Dokument einlesen. Was fehlt, nennt: smartregions doctor");
            return ExitCode.Unavailable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Complain($"Ein Zugriff auf die Dateien ist fehlgeschlagen: {exception.Message}");
            Complain("Bitte freien Speicherplatz und Berechtigungen prüfen und den Befehl noch einmal starten; gespeicherte Dokumente bleiben erhalten.");
            return ExitCode.Unavailable;
        }
    }

    /// <summary>The verbs that were understood, the last one first; one that does not exist has no help.</summary>
    private static IEnumerable<string> VerbsOf(SymbolResult? result)
    {
        for (; result is CommandResult { Command: not RootCommand } understood; result = result.Parent) yield return understood.Command.Name;
    }

    /// <summary>The one complaint that the library has in English only: a value of the wrong type.</summary>
    private static string German(ParseError error) =>
        error.Message.StartsWith("Cannot parse argument", StringComparison.Ordinal) && error.SymbolResult?.Tokens is [.., var value]
            ? $"Der Wert „{value.Value}“ passt hier nicht; erwartet wird eine ganze Zahl."
            : error.Message;

    public static void Complain(string message) => Console.Error.WriteLine(TerminalText.Clean(message));
}
