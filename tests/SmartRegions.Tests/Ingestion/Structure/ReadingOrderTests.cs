using System.Diagnostics;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class ReadingOrderTests
{
    private static readonly string[] Left = ["Der linke Absatz beginnt oben", "und läuft über vier ganze Zeilen", "hinunter bis zu seinem Ende", "am Fuß der linken Spalte"];
    private static readonly string[] Right = ["Der rechte Absatz steht daneben", "auf gleicher Höhe und wird erst", "gelesen, wenn der linke zu Ende", "ist, wie in jeder Zeitung"];

    [Fact]
    public void Line_across_both_columns_is_read_first() => Assert.Equal(
        ["Überschrift", "Der linke", "Der rechte"],
        Beginnings(Printed.Page(1, Printed.Line(60, 60, "Überschrift quer über beide Spalten des Blattes in einer ganzen breiten Zeile hier"), Printed.Lines(60, 100, Left), Printed.Lines(310, 100, Right))));

    [Fact]
    public void Columns_set_against_each_other_by_half_a_line_are_still_columns() => Assert.Equal(
        ["Der linke", "Der rechte"], Beginnings(Printed.Page(1, Printed.Lines(60, 100, Left), Printed.Lines(310, 106, Right))));

    [Fact]
    public void Numbers_in_the_margin_stay_with_their_lines()
    {
        var page = Printed.Page(
            1,
            Printed.Lines(60, 100, "1.1", "1.2", "1.3", "1.4", "1.5"),
            Printed.Lines(120, 100, "Protokoll der letzten Sitzung", "Nachbesetzung im Ausschuss", "Fahrradparken", "Liegestühle im Bad", "Spielplatz"));

        var column = Assert.IsType<TextColumn>(Assert.Single(ReadingOrder.Of(page)));
        Assert.Equal("1.3 Fahrradparken", column.Lines[2].Text);
    }

    [Fact]
    public void Full_lines_are_one_column() => Assert.Single(ReadingOrder.Of(Printed.Page(1, Printed.Lines(60, 100, Left), Printed.Lines(60, 148, Right))));

    private static IEnumerable<string> Beginnings(PageLayout page) => ReadingOrder.Of(page)
        .Select(static part => Assert.IsType<TextColumn>(part).Lines[0].Text.Split(' '))
        .Select(static words => words[0] == "Der" ? words[0] + " " + words[1] : words[0]);

    [Fact]
    public void Page_of_thousands_of_rows_costs_about_its_words()
    {
        var page = Printed.Page(1, Enumerable.Range(0, 19_000).SelectMany(static row => Printed.Line(60, 0.04 * row, "Pegel", size: 0.025)));
        var started = Stopwatch.GetTimestamp();

        Assert.False(TableCandidates.IsCandidate(page));
        Assert.Single(ReadingOrder.Of(page));

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }
}
