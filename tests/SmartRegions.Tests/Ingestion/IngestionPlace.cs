using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Ingestion.Reading.Isolation;

namespace SmartRegions.Tests.Ingestion;

/// <summary>A folder of sources and a knowledge base, gone when the test is over.</summary>
internal sealed class IngestionPlace
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartregions-");
    private KnowledgeBase? _knowledge;

    public string Sources => Path.Combine(_folder.FullName, "quellen");

    public KnowledgeLocation Location => new(Path.Combine(_folder.FullName, "data"));

    public OriginalArchive Originals => new(Location.Originals);

    public KnowledgeStore Store => _knowledge!.Store;

    /// <summary>Shell that answers a document of one paragraph.</summary>
    /// <param name="text">The paragraph; the shell expands it, and <c>$file</c> is the file to read.</param>
    /// <param name="outcome">How reading ends.</param>
    public static string Answer(string text, ReadingOutcome outcome = ReadingOutcome.Ok) =>
        $$$"""printf '{"message":"block","block":{"block":"paragraph","text":"%s","regions":[]}}\n' "{{{text}}}"; """
        + $$$"""echo '{"message":"end","content":{"outcome":"{{{outcome}}}","problems":[],"metadata":{"laender":[],"fields_of_action":[],"references":[]},"pages":0,"blocks":[]},"last":false}'""";

    public async Task OpenAsync()
    {
        Directory.CreateDirectory(Sources);
        _knowledge = await KnowledgeBase.OpenAsync(Location, CancellationToken.None);
    }

    public async Task CloseAsync()
    {
        await _knowledge!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public string Write(string name, string text)
    {
        var file = Path.Combine(Sources, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <param name="reader">What a shell does for each document; <see langword="null"/> for the real reader process.</param>
    /// <param name="again">Whether known documents are read again.</param>
    /// <param name="progress">Told of the run's progress.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<IngestionReport> RunAsync(
        string? reader = null, bool again = false, IProgress<IngestionProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var limits = new ReadingLimits { Stall = TimeSpan.FromSeconds(reader == "sleep 600" ? 0.3 : 30) };
        IReadOnlyList<string> command = reader is null ? [BuiltProgram.Path, ReaderProcessOptions.Verb] : ["/bin/sh", "-c", Script(reader)];
        var options = new IngestionOptions { Degree = 1, Limits = limits, KnownDocuments = again ? KnownDocuments.ReadAgain : KnownDocuments.Skip };
        await using var readers = new ReaderPool(new ReaderProcessOptions { Command = command, Limits = limits, Parallelism = 1 }, TimeProvider.System);
        var run = new IngestionRun(_knowledge!, readers, Originals, options, TimeProvider.System);
        return await run.RunAsync([Sources], progress ?? new Progress<IngestionProgress>(), cancellationToken);
    }

    public Task<IReadOnlyList<Document>> DocumentsAsync() => Store.ListDocumentsAsync(CancellationToken.None);

    public Task<IReadOnlyList<Passage>> PassagesAsync(Document document) => Store.PassagesOfAsync(document.Id, CancellationToken.None);

    private static string Script(string reader) =>
        $$"""echo '{"message":"ready"}'; while read -r request; do file=${request#*\"file\":\"}; file=${file%%\"*}; {{reader}}; done""";
}
