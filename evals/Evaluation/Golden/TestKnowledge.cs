using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Knowledge;

namespace SmartRegions.Evaluation.Golden;

/// <summary>A knowledge base read in for one run of the evaluation, in a folder that is gone afterwards.</summary>
public sealed class TestKnowledge : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private TestKnowledge(DirectoryInfo folder, KnowledgeBase knowledge, IngestionReport report)
    {
        _folder = folder;
        Knowledge = knowledge;
        Report = report;
    }

    public KnowledgeBase Knowledge { get; }

    /// <summary>What was read, and what could not be.</summary>
    public IngestionReport Report { get; }

    /// <summary>Reads folders in exactly as <c>ingest</c> does.</summary>
    /// <param name="folders">Folders and files of documents.</param>
    /// <param name="readerCommand">Program and arguments of a reader process; <see langword="null"/> for the running program.</param>
    /// <param name="thesaurus">A thesaurus file; <see langword="null"/> for none.</param>
    /// <param name="time">For the run's report and new versions.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public static async Task<TestKnowledge> ReadAsync(
        IReadOnlyList<string> folders, IReadOnlyList<string>? readerCommand, string? thesaurus, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("smartregions-eval-");
        var location = new KnowledgeLocation(folder.FullName) { Thesaurus = thesaurus };
        KnowledgeBase? knowledge = null;
        try
        {
            knowledge = await KnowledgeBase.OpenAsync(location, time, cancellationToken);
            return new TestKnowledge(folder, knowledge, await IngestAsync(knowledge, location, folders, readerCommand, time, cancellationToken));
        }
        catch
        {
            if (knowledge is not null) await knowledge.DisposeAsync();
            folder.Delete(recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Knowledge.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static async Task<IngestionReport> IngestAsync(
        KnowledgeBase knowledge, KnowledgeLocation location, IReadOnlyList<string> folders, IReadOnlyList<string>? readerCommand, TimeProvider time, CancellationToken cancellationToken)
    {
        var options = new IngestionOptions();
        var processes = new ReaderProcessOptions { Parallelism = options.Degree, Limits = options.Limits, Settings = new ReaderSettings { OcrCache = location.Cache } };
        await using var readers = new ReaderPool(readerCommand is null ? processes : processes with { Command = readerCommand }, time);
        return await new IngestionRun(knowledge, readers, new OriginalArchive(location.Originals), options, time).RunAsync(folders, new Progress<IngestionProgress>(), cancellationToken);
    }
}
