using System.Globalization;
using System.Text;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>A grey picture as <c>pdftoppm -gray</c> writes it (binary PGM, Netpbm).</summary>
/// <param name="Width">Pixels a row.</param>
/// <param name="Pixels">Row by row; 0 is black. Empty where the picture is too large to be looked at.</param>
internal sealed record GreyPicture(int Width, byte[] Pixels)
{
    private const int LongestHeader = 64;

    /// <summary>The next picture of the stream, or <see langword="null"/> at its end or where no picture follows.</summary>
    /// <param name="stream">Pictures one after the other.</param>
    /// <param name="mostPixels">A larger picture is skipped.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    public static async Task<GreyPicture?> ReadAsync(Stream stream, int mostPixels, CancellationToken cancellationToken)
    {
        if (await WordAsync(stream, cancellationToken) != "P5")
            return null;
        var width = Number(await WordAsync(stream, cancellationToken));
        var height = Number(await WordAsync(stream, cancellationToken));
        if (await WordAsync(stream, cancellationToken) != "255" || width <= 0 || height <= 0)
            return null;
        if ((long)width * height > mostPixels)
            return await SkipAsync(stream, (long)width * height, cancellationToken) ? new GreyPicture(width, []) : null;
        var pixels = new byte[width * height];
        return await stream.ReadAtLeastAsync(pixels, pixels.Length, throwOnEndOfStream: false, cancellationToken) == pixels.Length
            ? new GreyPicture(width, pixels)
            : null;
    }

    private static async Task<bool> SkipAsync(Stream stream, long bytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 << 10];
        while (bytes > 0 && await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(bytes, buffer.Length)), cancellationToken) is > 0 and var read)
            bytes -= read;
        return bytes == 0;
    }

    private static async Task<string> WordAsync(Stream stream, CancellationToken cancellationToken)
    {
        var word = new StringBuilder();
        var one = new byte[1];
        while (word.Length < LongestHeader && await stream.ReadAsync(one, cancellationToken) == 1 && !char.IsWhiteSpace((char)one[0]))
            word.Append((char)one[0]);
        return word.ToString();
    }

    private static int Number(string word) => int.TryParse(word, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
