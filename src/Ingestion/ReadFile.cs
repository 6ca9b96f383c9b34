using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>A file after its reading, on its way into the store.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Digest">SHA-256 of the bytes that were read; empty when none could be.</param>
/// <param name="Content">How reading ended; its blocks have become passages.</param>
/// <param name="Version">The document; <see langword="null"/> when there is nothing to store.</param>
/// <param name="Elapsed">Time spent on it.</param>
internal sealed record ReadFile(FileToRead Request, string Digest, DocumentContent Content, DocumentVersion? Version, TimeSpan Elapsed)
{
    /// <summary>Bytes of memory that its text takes.</summary>
    public long TextBytes { get; } = Version?.Passages.Sum(passage => (long)passage.Text.Length * sizeof(char)) ?? 0;

    /// <summary>Whether it cost the life, or all the time, of what read it.</summary>
    public bool IsFatal => Content.ReaderLost || Content.Outcome is ReadingOutcome.ReaderDied or ReadingOutcome.TimedOut;
}
