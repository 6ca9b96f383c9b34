using System.Text;
using SmartRegions.Ingestion.Reading.Pdf;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

public sealed class GreyPictureReaderTests
{
    [Fact]
    public async Task Pictures_of_any_size_are_read_one_after_the_other()
    {
        using var stream = new MemoryStream([.. Picture(3, 2, ink: 10), .. Picture(2, 1, ink: 20)]);
        var reader = new GreyPictureReader(stream, mostPixels: 100);

        var first = Assert.NotNull(await reader.NextAsync(CancellationToken.None));
        Assert.Equal((3, "10 10 10 10 10 10"), (first.Width, Pixels(first)));
        var second = Assert.NotNull(await reader.NextAsync(CancellationToken.None));
        Assert.Equal((2, "20 20"), (second.Width, Pixels(second)));
        Assert.Null(await reader.NextAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Picture_that_is_too_large_is_skipped()
    {
        using var stream = new MemoryStream([.. Picture(50, 50, ink: 10), .. Picture(2, 1, ink: 20)]);
        var reader = new GreyPictureReader(stream, mostPixels: 100);

        Assert.Equal(string.Empty, Pixels(Assert.NotNull(await reader.NextAsync(CancellationToken.None))));
        Assert.Equal("20 20", Pixels(Assert.NotNull(await reader.NextAsync(CancellationToken.None))));
    }

    [Fact]
    public async Task Picture_that_breaks_off_is_none()
    {
        using var stream = new MemoryStream(Picture(3, 2, ink: 10)[..^1]);

        Assert.Null(await new GreyPictureReader(stream, mostPixels: 100).NextAsync(CancellationToken.None));
    }

    private static byte[] Picture(int width, int height, byte ink) =>
        [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"P5\n{width} {height}\n255\n")), .. Enumerable.Repeat(ink, width * height)];

    private static string Pixels(GreyPicture picture) => string.Join(' ', picture.Pixels.ToArray());
}
