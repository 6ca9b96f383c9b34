using System.Text;
using System.Text.Unicode;

namespace SmartRegions.Ingestion.Reading.PlainText;

/// <summary>
/// Finds out how a text is written down: byte order mark, UTF-16 by its zero bytes, UTF-8 where it is valid, otherwise Windows-1252, which
/// German office software wrote for decades.
/// </summary>
internal static class TextDecoding
{
    private const int SampleBytes = 64 << 10;

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <returns>The encoding, or <see langword="null"/> when the bytes are not text.</returns>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return Encoding.UTF8;
        if (bytes is [0xFF, 0xFE, 0, 0, ..]) return Encoding.UTF32;
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode;
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode;

        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        if (sample.Contains((byte)0)) return Utf16ByZeros(sample);
        if (Controls(sample) > sample.Length / 50) return null;
        return Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252;
    }

    /// <summary>The text without its byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var preamble = encoding.Preamble;
        return encoding.GetString(preamble.Length > 0 && bytes.StartsWith(preamble) ? bytes[preamble.Length..] : bytes);
    }

    // In German, nearly every UTF-16 letter has a zero half, always on the same side.
    private static Encoding? Utf16ByZeros(ReadOnlySpan<byte> sample)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        var half = sample.Length / 2;
        if (odd > half * 7 / 10 && even <= half / 50) return Encoding.Unicode;
        return even > half * 7 / 10 && odd <= half / 50 ? Encoding.BigEndianUnicode : null;
    }

    private static int Controls(ReadOnlySpan<byte> sample)
    {
        var controls = 0;
        foreach (var value in sample)
        {
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B)) controls++;
        }

        return controls;
    }
}
