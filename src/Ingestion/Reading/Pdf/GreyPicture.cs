using System.Globalization;
using System.Text;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>A grey picture as <c>pdftoppm -gray</c> writes it (binary PGM, Netpbm).</summary>
/// <param name="Width">Pixels a row.</param>
/// <param name="Pixels">Row by row; 0 is black.</param>
internal sealed record GreyPicture(int Width, byte[] Pixels)
{
    private const int LongestHeader = 64;

    /// <summary>The next picture of the stream, or <see langword="null"/> at its end or where no picture follows.</summary>
    /// <param name="stream">Pictures one after the other.</param>
    /// <param name="mostPixels">A larger picture ends the reading.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    public static async Task<GreyPicture?> ReadAsync(Stream stream, int mostPixels, CancellationToken cancellationToken)
    {
        if (await WordAsync(stream, cancellationToken) != "P5")
            return null;
        var width = Number(await WordAsync(stream, cancellationToken));
        var height = Number(await WordAsync(stream, cancellationToken));
        if (await WordAsync(stream, cancellationToken) != "255" || width <= 0 || height <= 0 || (long)width * height > mostPixels)
            return null;
        var pixels = new byte[width * height];
        return await stream.ReadAtLeastAsync(pixels, pixels.Length, throwOnEndOfStream: false, cancellationToken) == pixels.Length
            ? new GreyPicture(width, pixels)
            : null;
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
