using System.CommandLine;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Documents;

/// <summary><c>smartregions remove &lt;document&gt;</c>: takes a document out of the knowledge base.</summary>
internal static class RemoveCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("Kennung") { Description = "Kennung aus „smartregions documents“ oder der vollständige Titel" };
        var data = CommonOptions.Data();
        var command = new Command("remove", "Ein Dokument aus der Wissensbasis entfernen (die Datei selbst bleibt)") { id, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            if (await DocumentLookup.FindAsync(knowledge.Store, parsed.GetValue(id)!, DocumentMatch.Whole, cancellationToken) is not { } document) return ExitCode.WrongUse;
            await knowledge.Store.RemoveAsync([document.Id], cancellationToken);
            await knowledge.RefreshAsync(cancellationToken);
            Console.Out.WriteLine(TerminalText.Clean($"Entfernt: {document.Title} ({document.Id})"));
            if (document.Source.IsFile && File.Exists(document.Source.LocalPath))
            {
                Console.Out.WriteLine("Die Datei liegt noch in ihrer Quelle und wird beim nächsten Einlesen wieder aufgenommen.");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
