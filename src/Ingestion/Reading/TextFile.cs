using System.Text;
using SmartRegions.Ingestion.Reading.PlainText;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>A whole file of text in memory, for the formats that are text.</summary>
/// <param name="Text">Without byte order mark.</param>
/// <param name="Encoding">What it was written in.</param>
internal sealed record TextFile(string Text, Encoding Encoding)
{
    /// <exception cref="ReadingException">Larger than <see cref="ReadingLimits.Text"/>, or not text.</exception>
    public static async Task<TextFile> ReadAsync(
        string file, ReadingLimits limits, Func<ReadOnlyMemory<byte>, Encoding?>? declared, CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(file, limits, cancellationToken);
        var detected = TextDecoding.Detect(bytes)
            ?? throw new ReadingException(ReadingOutcome.Unsupported, "Die Datei enthält keinen Text, sondern andere Daten.");
        var encoding = detected.Equals(TextDecoding.Windows1252) ? declared?.Invoke(bytes) ?? detected : detected;
        return new TextFile(TextDecoding.Decode(bytes, encoding), encoding);
    }

    private static async Task<byte[]> ReadBytesAsync(string file, ReadingLimits limits, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, useAsync: false);
        var length = stream.Length;
        if (length > limits.Text) throw ReadingException.TooLarge("Der Text", limits.Text);

        // The file may grow or shrink while it is read; what was there at first is what counts.
        var bytes = new byte[length];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
