using System.CommandLine;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Documents;

/// <summary><c>smartregions documents</c>: what the knowledge base holds.</summary>
internal static class DocumentsCommand
{
    public static Command Create()
    {
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var due = new Option<bool>("--due") { Description = "Nur Dokumente, deren Prüfung fällig oder deren Gültigkeit abgelaufen ist" };
        var command = new Command("documents", "Dokumente der Wissensbasis auflisten") { data, due, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            var documents = await knowledge.Store.ListDocumentsAsync(cancellationToken);
            if (parsed.GetValue(due)) documents = DueForReview(documents);
            if (parsed.GetValue(json)) foreach (var document in documents) JsonLines.Write(DocumentJson.Of(document));
            else Write(documents, ifNone: parsed.GetValue(due) ? "Kein Dokument ist zur Prüfung fällig." : "Die Wissensbasis ist leer. Dokumente einlesen: smartregions ingest <Ordner>");
            return ExitCode.Done;
        });
        return command;
    }

    /// <returns>What is due, longest overdue first.</returns>
    private static List<Document> DueForReview(IReadOnlyList<Document> documents)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        return [.. documents.Where(document => document.IsDueForReview(today)).OrderBy(document => document.Stewardship?.ReviewBy ?? document.Validity.Until?.LastDay)];
    }

    private static void Write(IReadOnlyList<Document> documents, string ifNone)
    {
        if (documents.Count == 0)
        {
            Console.Out.WriteLine(ifNone);
            return;
        }

        foreach (var document in documents) Write(document);
        Console.Out.WriteLine();
        Console.Out.WriteLine(GermanCount.Of(documents.Count, "Dokument", "Dokumente"));
    }

    // Titles are long and terminals narrow: lines, not columns.
    private static void Write(Document document)
    {
        Console.Out.WriteLine(TerminalText.Clean(document.Title));
        Console.Out.WriteLine(TerminalText.Clean($"    {document.Id} · {string.Join(" · ", DocumentFacts.Of(document))}"));
    }
}
