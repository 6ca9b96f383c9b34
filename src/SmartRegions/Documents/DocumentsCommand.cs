using System.CommandLine;
using System.Globalization;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Documents;

/// <summary><c>smartregions documents</c>: what the knowledge base holds.</summary>
internal static class DocumentsCommand
{
    public static Command Create()
    {
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("documents", "Dokumente der Wissensbasis auflisten") { data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            var documents = await knowledge.Store.ListDocumentsAsync(cancellationToken);
            if (parsed.GetValue(json)) foreach (var document in documents) JsonLines.Write(DocumentJson.From(document));
            else Write(documents);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<Document> documents)
    {
        if (documents.Count == 0)
        {
            AnsiConsole.WriteLine("Die Wissensbasis ist leer. Dokumente einlesen: smartregions ingest <Ordner>");
            return;
        }

        var table = new Table().Border(TableBorder.Rounded).AddColumn("Kennung", column => column.NoWrap()).AddColumn("Titel").AddColumn("Stand").AddColumn("Seiten").AddColumn("Fassung").AddColumn("Ergebnis");
        foreach (var document in documents)
        {
            table.AddRow(
                Cell(document.Id.Value),
                Cell(document.Title),
                Cell((document.Validity.AsOf ?? document.Published)?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "–"),
                Cell(document.Pages == 0 ? "–" : document.Pages.ToString(CultureInfo.InvariantCulture)),
                Cell(document.Version.ToString(CultureInfo.InvariantCulture)),
                Cell(OutcomeText.Of(document.Outcome)));
        }

        AnsiConsole.Write(table);
    }

    private static Text Cell(string text) => new(TerminalText.Clean(text));
}
