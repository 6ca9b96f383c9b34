using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// The saved form of an index: a mark, the format's version and a digest of analysis and ranking options, then the arrays as they stand in memory, each
/// after its length, and a SHA-256 of everything before it.
/// </summary>
internal static class IndexFile
{
    private const long Mark = 0x5844495349_525453;
    private const int Version = 1;
    private const int BufferSize = 1 << 20;
    private const int HeaderSize = 2 * sizeof(long) + sizeof(int) + sizeof(ulong);

    public static void Write(
        string path,
        long revision,
        RankingOptions options,
        PassageDirectory directory,
        Vocabulary vocabulary,
        Postings postings,
        Postings? documentPostings,
        StemSequences[] sequences) => ReplacedFile.Write(path, BufferSize, file =>
    {
        var writer = new ChecksummedWriter(file);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(DigestOf(options, WordAnalysis.Digest));
        writer.Write(revision);
        writer.Write(directory.PassageNumbers);
        writer.Write(directory.DocumentNames);
        writer.Write(directory.Starts);
        writer.Write(vocabulary.Grams);
        writer.Write(vocabulary.Stems);
        Write(postings, writer);
        writer.Write((byte)(documentPostings is null ? 0 : 1));
        if (documentPostings is not null) Write(documentPostings, writer);
        foreach (var part in sequences)
        {
            writer.Write(part.Starts);
            writer.Write(part.Stems);
        }

        writer.WriteChecksum();
    });

    /// <summary>The revision that a file was saved for, from its first bytes; what follows is not looked at.</summary>
    public static long? TryReadRevision(string path, RankingOptions options) =>
        TryOpen(path, HeaderSize, reader => ReadRevision(reader, options));

    public static PassageIndex? TryRead(string path, RankingOptions options) =>
        TryOpen(path, BufferSize, reader => Read(reader, options));

    private static T? TryOpen<T>(string path, int bufferSize, Func<ChecksummedReader, T?> read)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize);
            return read(new ChecksummedReader(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // Whatever is wrong with the file, the database has everything and the caller builds anew.
            return default;
        }
    }

    private static long? ReadRevision(ChecksummedReader reader, RankingOptions options) =>
        reader.Read<long>() == Mark && reader.Read<int>() == Version && reader.Read<ulong>() == DigestOf(options, WordAnalysis.Digest) ? reader.Read<long>() : null;

    private static PassageIndex? Read(ChecksummedReader reader, RankingOptions options)
    {
        if (ReadRevision(reader, options) is not { } revision) return null;
        var directory = new PassageDirectory(reader.ReadArray<ulong>(), reader.ReadStrings(), reader.ReadArray<int>());
        var vocabulary = new Vocabulary(reader.ReadArray<ulong>(), reader.ReadStrings());
        var postings = ReadPostings(reader, directory.Count);
        var documentPostings = reader.Read<byte>() == 0 ? null : ReadPostings(reader, directory.Documents);
        var sequences = new StemSequences[postings.Segments.Length];
        for (var i = 0; i < sequences.Length; i++) sequences[i] = new StemSequences(reader.ReadArray<int>(), reader.ReadArray<byte>());
        reader.VerifyChecksum();
        IndexConsistency.Check(directory, vocabulary, postings, documentPostings, sequences);
        return new PassageIndex(revision, options, directory, vocabulary, postings, documentPostings, sequences);
    }

    private static void Write(Postings postings, ChecksummedWriter writer)
    {
        writer.Write(postings.Frequencies);
        writer.Write(postings.Frequent);
        foreach (var segment in postings.Segments)
        {
            writer.Write(segment.Starts);
            writer.Write(segment.Passages);
            writer.Write(segment.Impacts);
            writer.Write(segment.Columns);
        }
    }

    private static Postings ReadPostings(ChecksummedReader reader, int count)
    {
        var frequencies = reader.ReadArray<int>();
        var frequent = reader.ReadArray<int>();
        var segments = new List<PostingSegment>();
        for (var left = count; left > 0; left -= PostingSegment.Capacity)
        {
            segments.Add(new PostingSegment(
                Math.Min(left, PostingSegment.Capacity),
                reader.ReadArray<int>(),
                reader.ReadArray<ushort>(),
                reader.ReadArray<byte>(),
                reader.ReadArray<ushort>()));
        }

        return new Postings(frequencies, frequent, [.. segments]);
    }

    /// <summary>Terms are made by the analysis and impacts with the options, so a file made by or with others is of no use.</summary>
    internal static ulong DigestOf(RankingOptions options, ulong analysis)
    {
        ReadOnlySpan<double> indexed =
        [
            options.Saturation,
            options.Body.Weight, options.Body.LengthNormalisation,
            options.Title.Weight, options.Title.LengthNormalisation,
            options.HeadingPath.Weight, options.HeadingPath.LengthNormalisation,
            options.Questions.Weight, options.Questions.LengthNormalisation,
            BitConverter.UInt64BitsToDouble(analysis),
        ];
        return BitConverter.ToUInt64(SHA256.HashData(MemoryMarshal.AsBytes(indexed)));
    }
}
