using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SmartRegions.Knowledge.Search;

/// <summary>Reads what <see cref="ChecksummedWriter"/> wrote. A length that the file cannot hold is refused before memory is taken for it.</summary>
internal sealed class ChecksummedReader(Stream stream)
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public T Read<T>()
        where T : unmanaged
    {
        T value = default;
        ReadBytes(MemoryMarshal.AsBytes(new Span<T>(ref value)));
        return value;
    }

    public T[] ReadArray<T>()
        where T : unmanaged
    {
        var length = Read<int>();
        if (length < 0 || (long)length * Unsafe.SizeOf<T>() > stream.Length - stream.Position) throw new InvalidDataException("An array is longer than the file.");
        var values = new T[length];
        ReadBytes(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public string[] ReadStrings()
    {
        var ends = ReadArray<int>();
        var bytes = ReadArray<byte>();
        var strings = new string[ends.Length];
        for (int i = 0, start = 0; i < ends.Length; start = ends[i++])
        {
            if (ends[i] < start || ends[i] > bytes.Length) throw new InvalidDataException("A string ends outside its bytes.");
            strings[i] = Encoding.UTF8.GetString(bytes, start, ends[i] - start);
        }

        return strings;
    }

    /// <exception cref="InvalidDataException">The checksum differs, or something follows it.</exception>
    public void VerifyChecksum()
    {
        var expected = _hash.GetHashAndReset();
        Span<byte> found = stackalloc byte[SHA256.HashSizeInBytes];
        stream.ReadExactly(found);
        if (!found.SequenceEqual(expected) || stream.Position != stream.Length) throw new InvalidDataException("The checksum does not fit.");
    }

    private void ReadBytes(Span<byte> bytes)
    {
        stream.ReadExactly(bytes);
        _hash.AppendData(bytes);
    }
}
