using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// The saved form of an index: a mark, the format's version and a digest of the ranking options, then the arrays as they stand in memory, each
/// after its length, and a SHA-256 of everything before it.
/// </summary>
internal static class IndexFile
{
    private const long Mark = 0x5844495349_525453;
    private const int Version = 1;

    public static void Write(
        string path, PassageIndex index, RankingOptions options, PassageDirectory directory, Vocabulary vocabulary, Postings postings, StemSequences[] sequences)
    {
        var temporary = path + ".new";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
        {
            var writer = new ChecksummedWriter(file);
            writer.Write(Mark);
            writer.Write(Version);
            writer.Write(DigestOf(options));
            writer.Write(index.Revision);
            writer.Write(directory.PassageNumbers);
            writer.Write(directory.DocumentNames);
            writer.Write(directory.Starts);
            writer.Write(vocabulary.Grams);
            writer.Write(vocabulary.Stems);
            writer.Write(postings.Frequencies);
            writer.Write(postings.Frequent);
            for (var i = 0; i < sequences.Length; i++)
            {
                var segment = postings.Segments[i];
                writer.Write(segment.Starts);
                writer.Write(segment.Passages);
                writer.Write(segment.Impacts);
                writer.Write(segment.Columns);
                writer.Write(sequences[i].Starts);
                writer.Write(sequences[i].Stems);
            }

            writer.WriteChecksum();
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    public static PassageIndex? TryRead(string path, RankingOptions options)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 20);
            return Read(new ChecksummedReader(file), options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // Whatever is wrong with the file, the database has everything and the caller builds anew.
            return null;
        }
    }

    private static PassageIndex? Read(ChecksummedReader reader, RankingOptions options)
    {
        if (reader.Read<long>() != Mark || reader.Read<int>() != Version || reader.Read<ulong>() != DigestOf(options)) return null;
        var revision = reader.Read<long>();
        var directory = new PassageDirectory(reader.ReadArray<ulong>(), reader.ReadStrings(), reader.ReadArray<int>());
        var vocabulary = new Vocabulary(reader.ReadArray<ulong>(), reader.ReadStrings());
        var frequencies = reader.ReadArray<int>();
        var frequent = reader.ReadArray<int>();
        var segments = new List<PostingSegment>();
        var sequences = new List<StemSequences>();
        for (var left = directory.Count; left > 0; left -= PostingSegment.Capacity)
        {
            var count = Math.Min(left, PostingSegment.Capacity);
            segments.Add(new PostingSegment(count, reader.ReadArray<int>(), reader.ReadArray<ushort>(), reader.ReadArray<byte>(), reader.ReadArray<byte>()));
            sequences.Add(new StemSequences(reader.ReadArray<int>(), reader.ReadArray<byte>()));
        }

        reader.VerifyChecksum();
        return new PassageIndex(revision, options, directory, vocabulary, new Postings(frequencies, frequent, [.. segments]), [.. sequences]);
    }

    /// <summary>Impacts are made with these options, so a file made with others is of no use.</summary>
    private static ulong DigestOf(RankingOptions options)
    {
        ReadOnlySpan<double> indexed =
        [
            options.Saturation,
            options.Body.Weight, options.Body.LengthNormalisation,
            options.Title.Weight, options.Title.LengthNormalisation,
            options.HeadingPath.Weight, options.HeadingPath.LengthNormalisation,
        ];
        return BitConverter.ToUInt64(SHA256.HashData(MemoryMarshal.AsBytes(indexed)));
    }
}
