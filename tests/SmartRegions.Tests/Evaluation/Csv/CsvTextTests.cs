using SmartRegions.Evaluation.Csv;

namespace SmartRegions.Tests.Evaluation.Csv;

public sealed class CsvTextTests
{
    [Fact]
    public void Cells_with_separators_quotes_and_line_ends_come_back_as_they_were()
    {
        string[] cells = ["a,b", "sagt \"ja\"", "erste\nzweite", "", "a;b", " x "];

        var row = Assert.Single(CsvText.Read(CsvText.Row(cells), ','));

        Assert.Equal(cells, row.Cells);
    }

    [Fact]
    public void Rows_know_the_line_they_begin_in() =>
        Assert.Equal([(1, "a"), (2, "b\r\nc"), (5, "d")], CsvText.Read("a\r\n\"b\r\nc\"\n\nd", ',').Select(row => (row.Line, Assert.Single(row.Cells))));

    [Fact]
    public void Last_cell_may_be_empty() => Assert.Equal(["a", ""], Assert.Single(CsvText.Read("a,\n", ',')).Cells);

    [Theory]
    [InlineData("a\n\"b", "Zeile 2")]
    [InlineData("\"a\"b,c", "Zeile 1")]
    public void Quotation_mark_out_of_place_is_named_with_its_line(string text, string where) =>
        Assert.Contains(where, Assert.Throws<FormatException>(() => CsvText.Read(text, ',').ToList()).Message, StringComparison.Ordinal);
}
