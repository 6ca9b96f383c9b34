using SmartRegions.Ingestion.Chunking;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Ingestion.Sources;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion;

/// <summary>Makes documents of files: copy → reader process → passages.</summary>
internal sealed class FileIntake(ReaderPool readers, OriginalArchive originals, IngestionOptions options, TimeProvider time)
{
    private readonly DocumentAssembly _assembly = new(new PassageChunker(options.Chunking));

    /// <summary>Reads one file. Whatever is wrong with it is a value; an archive that cannot be written to is not.</summary>
    /// <exception cref="IOException">The archive cannot be written to.</exception>
    public async Task<ReadFile> ReadAsync(FileToRead file, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        try
        {
            using var original = await originals.ReceiveAsync(file.File.Path, options.Limits, cancellationToken);
            var content = await readers.ReadAsync(original.File, progress: null, cancellationToken);
            var version = content.Outcome is ReadingOutcome.Ok or ReadingOutcome.Partial ? _assembly.Assemble(file.File.Address, original.Digest, Described(content, file.File)) : null;
            if (version is { Passages.Count: 0 }) (content, version) = (WithoutText(content), null);
            if (version is not null) originals.Keep(original);
            return new ReadFile(file, original.Digest, content with { Blocks = [] }, version, time.GetElapsedTime(start));
        }
        catch (ReadingException exception)
        {
            return new ReadFile(file, string.Empty, exception.ToContent(), Version: null, time.GetElapsedTime(start));
        }
    }

    private static DocumentContent Described(DocumentContent content, SourceFile file) =>
        file.Page is { } page ? content with { Metadata = page.Describe(content.Metadata) } : content;

    private static DocumentContent WithoutText(DocumentContent content) => content with
    {
        Outcome = ReadingOutcome.EmptySuspicious,
        Problems = [.. content.Problems, "Das Dokument lässt sich öffnen, enthält aber keinen lesbaren Text. Bitte prüfen, ob es leer oder beschädigt ist."],
    };
}
