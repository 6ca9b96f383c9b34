using SmartRegions.Channels.Sources;

namespace SmartRegions.Tests.Channels.Sources;

public sealed class SourceBlocksTests
{
    private const string Text = "Was ein LoRaWAN-Netz kostet, ist nur für einzelne Kommunen belegt.\nKommune: Soest | Jahr: 2020\nKommune: Ulm | Jahr: 2019\n• ein Gateway\n• zwei Antennen";

    [Fact]
    public void Rows_of_the_same_columns_are_one_table_and_items_one_list()
    {
        var blocks = SourceBlocks.Of(Text, marked: null);

        Assert.IsType<ParagraphBlock>(blocks[0]);
        var table = Assert.IsType<TableBlock>(blocks[1]);
        Assert.Equal(["Kommune", "Jahr"], table.Columns);
        Assert.Equal(["Ulm", "2019"], table.Rows[1].Cells);
        Assert.Equal(["ein Gateway", "zwei Antennen"], Assert.IsType<ListBlock>(blocks[2]).Items.Select(item => item.Before + item.Marked + item.After));
    }

    [Fact]
    public void Exactly_the_quoted_characters_are_marked()
    {
        var from = Text.IndexOf("Kommunen", StringComparison.Ordinal);

        var paragraph = (ParagraphBlock)SourceBlocks.Of(Text, new QuotedRange(from, from + 8))[0];

        Assert.Equal(new MarkedText("Was ein LoRaWAN-Netz kostet, ist nur für einzelne ", "Kommunen", " belegt."), paragraph.Text);
    }

    [Fact]
    public void Quotation_over_several_lines_marks_each_of_them_and_no_other()
    {
        var from = Text.IndexOf("Kommune: Ulm", StringComparison.Ordinal);
        var to = Text.IndexOf("• zwei", StringComparison.Ordinal) - 1;

        var blocks = SourceBlocks.Of(Text, new QuotedRange(from, to));

        Assert.Equal([false, true], ((TableBlock)blocks[1]).Rows.Select(row => row.IsMarked));
        Assert.Equal(["ein Gateway", string.Empty], ((ListBlock)blocks[2]).Items.Select(item => item.Marked));
        Assert.Empty(((ParagraphBlock)blocks[0]).Text.Marked);
    }

    [Theory]
    [InlineData("5-3")]
    [InlineData("-1-3")]
    [InlineData("0-99999999999")]
    [InlineData("zwei")]
    public void Range_that_makes_no_sense_is_none(string text) => Assert.False(QuotedRange.TryParse(text, out _));

    [Fact]
    public void Range_beyond_the_text_marks_to_its_end() =>
        Assert.Equal(" belegt.", ((ParagraphBlock)SourceBlocks.Of("ist nur für einzelne Kommunen belegt.", new QuotedRange(29, 4000))[0]).Text.Marked);
}
