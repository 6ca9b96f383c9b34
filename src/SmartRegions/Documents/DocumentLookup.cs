using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Program.Documents;

/// <summary>Finds the one document a person means.</summary>
internal static class DocumentLookup
{
    private const int Suggestions = 5;

    /// <summary>By id, or by a part of id or title that only one document has. Otherwise says on standard error what could be meant.</summary>
    public static async Task<Document?> FindAsync(KnowledgeStore store, string text, CancellationToken cancellationToken)
    {
        if (DocumentId.TryParse(text, out var id) && await store.FindDocumentAsync(id, cancellationToken) is { } exact) return exact;
        var matches = (await store.ListDocumentsAsync(cancellationToken))
            .Where(document => document.Id.Value.Contains(text, StringComparison.OrdinalIgnoreCase)
                || document.Title.Contains(text, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (matches.Count == 1) return matches[0];
        CommandLine.Complain(matches.Count == 0
            ? $"Kein Dokument mit „{text}“ gefunden. Alle Dokumente: smartregions documents"
            : $"„{text}“ passt auf {matches.Count} Dokumente. Bitte die Kennung angeben:");
        foreach (var match in matches.Take(Suggestions)) CommandLine.Complain($"  {match.Id}  {match.Title}");
        return null;
    }
}
