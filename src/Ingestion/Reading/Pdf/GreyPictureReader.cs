using System.Globalization;
using System.Text;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>
/// Reads grey pictures as <c>pdftoppm -gray</c> writes them, one after the other (binary PGM, Netpbm). A picture lasts until the next is read:
/// they share their memory, because half a megabyte a page would keep the garbage collector busy with nothing else.
/// </summary>
/// <param name="stream">Pictures one after the other.</param>
/// <param name="mostPixels">A larger picture is skipped.</param>
internal sealed class GreyPictureReader(Stream stream, int mostPixels)
{
    private const int LongestHeader = 64;
    private byte[] _pixels = [];

    /// <summary>The next picture of the stream, or <see langword="null"/> at its end or where no picture follows.</summary>
    public async Task<GreyPicture?> NextAsync(CancellationToken cancellationToken)
    {
        if (await WordAsync(cancellationToken) != "P5")
            return null;
        var width = Number(await WordAsync(cancellationToken));
        var height = Number(await WordAsync(cancellationToken));
        if (await WordAsync(cancellationToken) != "255" || width <= 0 || height <= 0)
            return null;
        if ((long)width * height > mostPixels)
            return await SkipAsync((long)width * height, cancellationToken) ? new GreyPicture(width, default) : null;
        var size = width * height;
        if (_pixels.Length < size)
            _pixels = GC.AllocateUninitializedArray<byte>(size);
        var pixels = _pixels.AsMemory(0, size);
        return await stream.ReadAtLeastAsync(pixels, size, throwOnEndOfStream: false, cancellationToken) == size
            ? new GreyPicture(width, pixels)
            : null;
    }

    private async Task<bool> SkipAsync(long bytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 << 10];
        while (bytes > 0 && await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(bytes, buffer.Length)), cancellationToken) is > 0 and var read)
            bytes -= read;
        return bytes == 0;
    }

    private async Task<string> WordAsync(CancellationToken cancellationToken)
    {
        var word = new StringBuilder();
        var one = new byte[1];
        while (word.Length < LongestHeader && await stream.ReadAsync(one, cancellationToken) == 1 && !char.IsWhiteSpace((char)one[0]))
            word.Append((char)one[0]);
        return word.ToString();
    }

    private static int Number(string word) => int.TryParse(word, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
