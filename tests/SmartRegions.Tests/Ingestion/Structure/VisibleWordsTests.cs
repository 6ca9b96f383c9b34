using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class VisibleWordsTests
{
    [Fact]
    public void Shadow_and_second_print_are_dropped() => Assert.Equal(
        ["Zukunft", "Region"],
        Texts(Printed.Page(1, Printed.Line(60, 100, "Zukunft Region", 20), Printed.Line(61, 101, "Zukunft Region", 20))));

    [Fact]
    public void Same_word_elsewhere_stays() => Assert.Equal(
        ["ja", "ja"], Texts(Printed.Page(1, Printed.Line(60, 100, "ja"), Printed.Line(60, 112, "ja"))));

    [Fact]
    public void Words_outside_the_shown_part_are_dropped() => Assert.Equal(
        ["Text"], Texts(Printed.Page(1, Printed.Line(60, 100, "Text"), Printed.Line(700, 100, "Schnittmarke"))));

    [Fact]
    public void Words_on_their_side_are_dropped()
    {
        var upright = Printed.Line(60, 100, "Text");
        Word[] onItsSide = [new("Entwurf", new Box(20, 300, 31, 340), new WordStyle(10, Bold: false))];

        Assert.Equal(["Text"], Texts(Printed.Page(1, upright, onItsSide)));
    }

    [Fact]
    public void Dots_that_lead_to_a_page_number_are_dropped() => Assert.Equal(
        ["Vorwort", "3"], Texts(Printed.Page(1, Printed.Line(60, 100, "Vorwort . . . . . . . . . . . . . . . . . . . . . . . 3"))));

    private static IEnumerable<string> Texts(PageLayout page) => VisibleWords.Of(page).Words.Select(static word => word.Text);
}
