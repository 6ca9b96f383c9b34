using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Reading;

public sealed class MeteredStreamTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 100).Select(static i => (byte)i)];

    [Fact]
    public async Task Every_read_is_told_with_what_came_and_what_there_is_by_now()
    {
        var told = new List<(int Came, long InAll)>();
        await using var stream = new MeteredStream(new MemoryStream(Bytes), leaveOpen: false, (came, inAll) =>
        {
            told.Add((came, inAll));
            return true;
        });

        Assert.Equal(60, stream.Read(new byte[60]));
        Assert.Equal(40, await stream.ReadAsync(new byte[60]));
        Assert.Equal(0, stream.ReadByte() + 1);

        Assert.Equal([(60, 60), (40, 100), (0, 100)], told);
        Assert.False(stream.IsCut);
    }

    [Fact]
    public void Stream_ends_before_the_bytes_that_are_not_admitted_and_asks_for_no_more()
    {
        using var inner = new MemoryStream(Bytes);
        using var stream = new MeteredStream(inner, leaveOpen: false, static (_, inAll) => inAll <= 70);

        Assert.Equal(60, stream.Read(new byte[60]));
        Assert.Equal(0, stream.Read(new byte[20]));
        Assert.Equal(0, stream.Read(new byte[20]));

        Assert.True(stream.IsCut);
        Assert.Equal(80, inner.Position);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_it_reads_from_stays_open_where_asked(bool leaveOpen)
    {
        using var inner = new MemoryStream(Bytes);

        new MeteredStream(inner, leaveOpen, static (_, _) => true).Dispose();

        Assert.Equal(leaveOpen, inner.CanRead);
    }
}
