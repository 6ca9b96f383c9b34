using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SmartRegions.Knowledge.Search;

/// <summary>Writes numbers and arrays in the machine's byte order and keeps a SHA-256 of them.</summary>
internal sealed class ChecksummedWriter(Stream stream)
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Write<T>(T value)
        where T : unmanaged => WriteBytes(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(ref value)));

    /// <summary>The number of elements as a 32-bit integer, then the elements.</summary>
    public void Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Write(values.Length);
        WriteBytes(MemoryMarshal.AsBytes(values));
    }

    /// <summary>All strings as UTF-8, one after another, after an array of their ends.</summary>
    public void Write(ReadOnlySpan<string> values)
    {
        var ends = new int[values.Length];
        var bytes = new MemoryStream();
        for (var i = 0; i < values.Length; i++)
        {
            bytes.Write(Encoding.UTF8.GetBytes(values[i]));
            ends[i] = (int)bytes.Length;
        }

        Write<int>(ends);
        Write<byte>(bytes.ToArray());
    }

    public void WriteChecksum() => stream.Write(_hash.GetHashAndReset());

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        stream.Write(bytes);
    }
}
