using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Program.Documents;

/// <summary>Finds the one document a person means.</summary>
internal static class DocumentLookup
{
    private const int Suggestions = 5;

    /// <summary>By id, else by the whole title, else by a part where that is enough. Otherwise says on standard error what could be meant.</summary>
    public static async Task<Document?> FindAsync(KnowledgeStore store, string text, DocumentMatch match, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            CommandLine.Complain("Bitte eine Kennung oder einen Titel angeben. Alle Dokumente: smartregions documents");
            return null;
        }

        if (DocumentId.TryParse(text, out var id) && await store.FindDocumentAsync(id, cancellationToken) is { } exact) return exact;
        var documents = await store.ListDocumentsAsync(cancellationToken);
        var titled = documents.Where(document => document.Title.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        if (titled.Count == 1) return titled[0];
        var similar = titled.Count > 1 ? titled : documents.Where(document => Contains(document, text.Trim())).ToList();
        if (match == DocumentMatch.Part && similar.Count == 1) return similar[0];
        Complain(text, similar);
        return null;
    }

    private static bool Contains(Document document, string part) =>
        document.Id.Value.Contains(part, StringComparison.OrdinalIgnoreCase) || document.Title.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static void Complain(string text, List<Document> similar)
    {
        CommandLine.Complain(similar switch
        {
            [] => $"Kein Dokument mit „{text}“ gefunden. Alle Dokumente: smartregions documents",
            [_] => $"„{text}“ ist weder eine Kennung noch ein vollständiger Titel. Gemeint sein könnte:",
            _ => $"„{text}“ passt auf {similar.Count} Dokumente. Bitte die Kennung angeben:",
        });
        foreach (var document in similar.Take(Suggestions)) CommandLine.Complain($"  {document.Id}  {document.Title}");
        if (similar.Count > Suggestions) CommandLine.Complain("  …");
    }
}
