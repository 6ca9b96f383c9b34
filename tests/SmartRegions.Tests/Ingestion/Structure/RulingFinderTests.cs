using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class RulingFinderTests
{
    private const int Width = 200;
    private const int Height = 120;

    [Fact]
    public void Lines_that_cross_are_a_grid()
    {
        var picture = Blank();
        foreach (var y in (int[])[10, 40, 70])
            Fill(picture, 20, y, 180, y + 1);
        foreach (var x in (int[])[20, 100, 179])
            Fill(picture, x, 10, x + 1, 71);

        var grid = Assert.Single(Grid.Find(RulingFinder.Find(picture, Width)));

        Assert.Equal(3, grid.Columns.Count);
        Assert.Equal(3, grid.Rows.Count);
        Assert.Equal((1, 1), grid.CellAt(150, 60));
    }

    [Fact]
    public void Cell_over_two_columns_counts_as_its_first()
    {
        var picture = Blank();
        foreach (var y in (int[])[10, 40, 70])
            Fill(picture, 20, y, 180, y + 1);
        Fill(picture, 20, 10, 21, 71);
        Fill(picture, 179, 10, 180, 71);
        Fill(picture, 100, 40, 101, 71);

        Assert.Equal((0, 0), Assert.Single(Grid.Find(RulingFinder.Find(picture, Width))).CellAt(150, 25));
    }

    [Fact]
    public void Underlines_and_letters_are_no_grid()
    {
        var picture = Blank();
        for (var y = 10; y < 100; y += 15)
            Fill(picture, 20, y, 150, y + 1);
        for (var x = 20; x < 150; x += 6)
            Fill(picture, x, 15, x + 1, 26);

        Assert.Empty(Grid.Find(RulingFinder.Find(picture, Width)));
    }

    [Fact]
    public void Upright_line_that_breaks_off_is_two_lines()
    {
        var picture = Blank();
        Fill(picture, 50, 10, 51, 40);
        Fill(picture, 50, 60, 51, Height);

        Assert.Equal(
            [new Ruling(IsVertical: true, 50.5, 10, 40), new Ruling(IsVertical: true, 50.5, 60, Height)],
            RulingFinder.Find(picture, Width).OrderBy(static ruling => ruling.From));
    }

    [Fact]
    public void Filled_box_has_a_line_at_each_edge()
    {
        var picture = Blank();
        Fill(picture, 40, 0, 90, 30);

        Assert.Equal(
            [
                new Ruling(IsVertical: false, 0, 40, 90), new Ruling(IsVertical: false, 30, 40, 90),
                new Ruling(IsVertical: true, 40, 0, 30), new Ruling(IsVertical: true, 90, 0, 30),
            ],
            RulingFinder.Find(picture, Width));
    }

    private static byte[] Blank()
    {
        var picture = new byte[Width * Height];
        Array.Fill(picture, byte.MaxValue);
        return picture;
    }

    private static void Fill(byte[] picture, int left, int top, int right, int bottom)
    {
        for (var y = top; y < bottom; y++)
            Array.Fill(picture, (byte)0, (y * Width) + left, right - left);
    }
}
