using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class RunningLinesTests
{
    [Fact]
    public void Page_numbers_count_with_an_offset()
    {
        var pages = Enumerable.Range(1, 4).Select(number => Printed.Page(
            number, Printed.Line(60, 400, "Text"), Printed.Line(290, 790, (number + 6).ToString(System.Globalization.CultureInfo.InvariantCulture)))).ToList();

        Assert.All(Drop(pages), static page => Assert.Equal("Text", Assert.Single(page.Words).Text));
    }

    [Fact]
    public void Number_that_does_not_count_stays()
    {
        var pages = new[] { 120, 37, 12, 80 }.Select((amount, i) => Printed.Page(
            i + 1, Printed.Line(60, 400, "Text"), Printed.Line(290, 690, amount.ToString(System.Globalization.CultureInfo.InvariantCulture)))).ToList();

        Assert.All(Drop(pages), static page => Assert.Equal(2, page.Words.Count));
    }

    [Fact]
    public void Same_words_in_the_middle_of_pages_stay()
    {
        var pages = Enumerable.Range(1, 4).Select(static number => Printed.Page(number, Printed.Line(60, 400, "Der Rat beschließt"))).ToList();

        Assert.All(Drop(pages), static page => Assert.Equal(3, page.Words.Count));
    }

    [Fact]
    public void Digits_of_other_scripts_are_text()
    {
        var pages = Enumerable.Range(1, 4).Select(static number => Printed.Page(
            number, Printed.Line(60, 400, "Text"), Printed.Line(290, 690, new string((char)('\u0660' + number), 1)))).ToList();

        Assert.All(Drop(pages), static page => Assert.Equal(2, page.Words.Count));
    }

    private static List<PageLayout> Drop(List<PageLayout> pages) =>
        RunningLines.Drop(pages, new Heartbeat(new Progress<int>(), CancellationToken.None));
}
