using SmartRegions.Knowledge.Search;

namespace SmartRegions.Knowledge.RelatedWords;

/// <summary>Keeps a thesaurus as it is used, since reading it takes a second: stems and relations, checksummed, in the machine's byte order.</summary>
internal static class ThesaurusCache
{
    private const ulong Magic = 0x0031_5345_4854_5253; // "SRTHES1"
    private const int BufferSize = 1 << 16;

    /// <returns><see langword="null"/> where there is none, or it is damaged or was made of another file or by another analysis of words.</returns>
    public static Thesaurus? TryRead(string path, FileInfo source)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize);
            var reader = new ChecksummedReader(stream);
            foreach (var part in KeyOf(source))
                if (reader.Read<ulong>() != part) return null;
            var (stems, starts, related, meanings) = (reader.ReadStrings(), reader.ReadArray<int>(), reader.ReadArray<int>(), reader.ReadArray<byte>());
            reader.VerifyChecksum();
            return new Thesaurus(stems, starts, related, meanings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void Write(string path, FileInfo source, Thesaurus thesaurus) =>
        ReplacedFile.Write(path, BufferSize, stream =>
        {
            var writer = new ChecksummedWriter(stream);
            foreach (var part in KeyOf(source)) writer.Write(part);
            writer.Write(thesaurus.Stems);
            writer.Write(thesaurus.Starts);
            writer.Write(thesaurus.Related);
            writer.Write(thesaurus.Meanings);
            writer.WriteChecksum();
        });

    private static ulong[] KeyOf(FileInfo source) => [Magic, WordAnalysis.Digest, (ulong)source.Length, (ulong)source.LastWriteTimeUtc.Ticks];
}
