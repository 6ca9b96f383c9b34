using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class CheckBoxFinderTests
{
    private const int Width = 200;
    private const int Height = 60;

    [Fact]
    public void Boxes_are_found_with_what_is_in_them()
    {
        var picture = Blank();
        Square(picture, 20, 20, 10);
        Square(picture, 60, 20, 10);
        for (var i = 0; i < 10; i++) picture[((20 + i) * Width) + 60 + i] = 0;

        Assert.Equal([(new Box(20, 20, 30, 30), false), (new Box(60, 20, 70, 30), true)], CheckBoxFinder.Find(picture, Width));
    }

    [Fact]
    public void Cells_letters_and_open_or_oblong_shapes_are_no_boxes()
    {
        var picture = Blank();
        // Two cells that share an edge.
        Square(picture, 10, 10, 12);
        Square(picture, 21, 10, 12);
        // A letter C, and a frame around a word.
        Line(picture, 60, 10, 10, 1);
        Line(picture, 60, 10, 1, 10);
        Line(picture, 60, 19, 10, 1);
        Line(picture, 100, 10, 40, 1);
        Line(picture, 100, 19, 40, 1);
        Line(picture, 100, 10, 1, 10);
        Line(picture, 139, 10, 1, 10);

        Assert.Empty(CheckBoxFinder.Find(picture, Width));
    }

    [Fact]
    public void Pattern_of_squares_is_no_form()
    {
        var picture = new byte[Width * Width];
        Array.Fill(picture, (byte)255);
        for (var y = 2; y < Width - 8; y += 8)
        {
            for (var x = 2; x < Width - 8; x += 8) Square(picture, x, y, 6);
        }

        Assert.Empty(CheckBoxFinder.Find(picture, Width));
    }

    [Fact]
    public void Box_becomes_a_word_only_before_text_and_a_letter_in_it_is_its_mark()
    {
        var page = new PageLayout(1, new Box(0, 0, 200, 60), [Word("genehmigt", 40, 19), Word("x", 62, 34), Word("abgelehnt", 76, 34)]);

        var words = CheckBoxFinder.Add(page, [(new Box(20, 20, 30, 30), false), (new Box(60, 35, 70, 45), false), (new Box(150, 50, 160, 60), false)]).Words;

        Assert.Equal(["☐", "genehmigt", "☒", "abgelehnt"], words.OrderBy(word => word.Box.Top).ThenBy(word => word.Box.Left).Select(word => word.Text));
    }

    private static Word Word(string text, double left, double top) => new(text, new Box(left, top, left + (5 * text.Length), top + 12), new WordStyle(10, false));

    private static byte[] Blank()
    {
        var picture = new byte[Width * Height];
        Array.Fill(picture, (byte)255);
        return picture;
    }

    private static void Square(byte[] picture, int left, int top, int side)
    {
        Line(picture, left, top, side, 1);
        Line(picture, left, top + side - 1, side, 1);
        Line(picture, left, top, 1, side);
        Line(picture, left + side - 1, top, 1, side);
    }

    private static void Line(byte[] picture, int left, int top, int width, int height)
    {
        for (var y = top; y < top + height; y++) Array.Fill(picture, (byte)0, (y * Width) + left, width);
    }
}
