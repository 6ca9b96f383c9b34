using SmartRegions.Channels.Sources;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Sources;

public sealed class PagePicturesTests : IDisposable
{
    private static readonly string Digest = new('a', 64);

    private readonly SqlitePlace _place = new();
    private int _painted;

    private string Folder => Path.Combine(_place.Location.Directory, "pages");

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task However_many_ask_for_a_page_it_is_painted_once_and_kept()
    {
        var begin = new TaskCompletionSource();
        using var pictures = new PagePictures(
            async (_, page, _) =>
            {
                await begin.Task;
                Interlocked.Increment(ref _painted);
                return [(byte)page];
            },
            Folder);

        var asked = Enumerable.Range(0, 20).Select(_ => pictures.FindAsync(Digest, 7, CancellationToken.None)).ToList();
        begin.SetResult();
        var files = await Task.WhenAll(asked);

        Assert.Equal([7], await File.ReadAllBytesAsync(Assert.Single(files.Distinct())!));
        Assert.Equal(files[0], await pictures.FindAsync(Digest, 7, CancellationToken.None));
        Assert.Equal(1, _painted);
    }

    [Fact]
    public async Task Page_that_cannot_be_painted_is_none_and_is_tried_again()
    {
        using var pictures = new PagePictures((_, _, _) => Task.FromResult<byte[]?>(Interlocked.Increment(ref _painted) == 1 ? null : [1]), Folder);

        Assert.Null(await pictures.FindAsync(Digest, 1, CancellationToken.None));
        Assert.NotNull(await pictures.FindAsync(Digest, 1, CancellationToken.None));
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_stop_the_picture()
    {
        var begin = new TaskCompletionSource();
        using var impatient = new CancellationTokenSource();
        using var pictures = new PagePictures(
            async (_, _, _) =>
            {
                await begin.Task;
                return [1];
            },
            Folder);

        var left = pictures.FindAsync(Digest, 1, impatient.Token);
        var stayed = pictures.FindAsync(Digest, 1, CancellationToken.None);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        begin.SetResult();

        Assert.NotNull(await stayed);
    }

    [Fact]
    public async Task Page_beyond_those_that_may_wait_is_asked_to_come_back_and_one_that_waits_is_not()
    {
        var begin = new TaskCompletionSource();
        using var pictures = new PagePictures(
            async (_, _, _) =>
            {
                await begin.Task;
                return [1];
            },
            Folder);

        var asked = Enumerable.Range(1, 64).Select(page => pictures.FindAsync(Digest, page, CancellationToken.None)).ToList();
        Assert.Equal((true, false), (pictures.HasRoomFor(Digest, 64), pictures.HasRoomFor(Digest, 65)));
        begin.SetResult();
        await Task.WhenAll(asked);

        Assert.True(pictures.HasRoomFor(Digest, 65));
    }

    [Theory]
    [InlineData("../../../token.key", 1)]
    [InlineData("abc", 1)]
    [InlineData(null, 0)]
    [InlineData(null, -3)]
    [InlineData(null, 100_001)]
    public async Task Address_that_names_no_page_is_not_painted(string? digest, int page)
    {
        using var pictures = new PagePictures((_, _, _) => throw new InvalidOperationException("Nothing is to be painted."), Folder);

        Assert.Null(await pictures.FindAsync(digest ?? Digest, page, CancellationToken.None));
    }
}
