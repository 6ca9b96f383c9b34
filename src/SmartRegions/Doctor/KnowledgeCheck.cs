using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Program.Doctor;

/// <summary>Checks that the knowledge base opens, holds something, and could be read completely.</summary>
internal static class KnowledgeCheck
{
    private const string Subject = "Wissensbasis";

    public static async Task<IReadOnlyList<Finding>> RunAsync(KnowledgeLocation location, CancellationToken cancellationToken)
    {
        try
        {
            await using var knowledge = await KnowledgeBase.OpenAsync(location, MissingKnowledge.Refuse, TimeProvider.System, cancellationToken);
            var documents = await knowledge.Store.ListDocumentsAsync(cancellationToken);
            var failures = await knowledge.Store.ListFailuresAsync(cancellationToken);
            await knowledge.RefreshAsync(cancellationToken);
            return [Database(location, documents), .. Index(knowledge), .. Incomplete(documents, failures)];
        }
        catch (KnowledgeUnavailableException exception)
        {
            return [new Finding(Subject, FindingState.Missing, exception.Message)];
        }
    }

    private static Finding Database(KnowledgeLocation location, IReadOnlyList<Document> documents)
    {
        var place = location.PostgreSql is null ? location.DatabaseFile : "PostgreSQL";
        return documents.Count == 0
            ? new Finding(Subject, FindingState.Degraded, $"leer ({place})", "smartregions ingest <Ordner>")
            : new Finding(Subject, FindingState.Fine, $"{GermanCount.Of(documents.Count, "Dokument", "Dokumente")} ({place})");
    }

    private static IEnumerable<Finding> Index(KnowledgeBase knowledge) => knowledge.IndexProblem is { } problem
        ? [new Finding("Suchindex", FindingState.Degraded, problem)]
        : [];

    private static IEnumerable<Finding> Incomplete(IReadOnlyList<Document> documents, IReadOnlyList<ReadingFailure> failures)
    {
        var partial = documents.Count(document => document.Outcome == ReadingOutcome.Partial);
        if (partial > 0)
        {
            yield return new Finding("Dokumente", FindingState.Degraded, $"{GermanCount.Of(partial, "Dokument", "Dokumente")} nur teilweise gelesen", "smartregions documents nennt sie, smartregions show <Kennung> die Gründe");
        }

        if (failures.Count > 0)
        {
            yield return new Finding("Dokumente", FindingState.Degraded, $"{GermanCount.Of(failures.Count, "Datei", "Dateien")} nicht lesbar", "smartregions ingest <Ordner> nennt die Gründe");
        }
    }
}
