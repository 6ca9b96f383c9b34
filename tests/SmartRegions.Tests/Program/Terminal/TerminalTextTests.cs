using SmartRegions.Program.Terminal;

namespace SmartRegions.Tests.Program.Terminal;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("\u001b[2J\u001b[31mSatzung", "\uFFFD[2J\uFFFD[31mSatzung")]
    [InlineData("\u001b]0;Neuer Titel\u0007", "\uFFFD]0;Neuer Titel\uFFFD")]
    [InlineData("\u009b2J", "\uFFFD2J")]
    [InlineData("Ja\b\bNein", "Ja\uFFFD\uFFFDNein")]
    [InlineData("\u0000\u007f", "\uFFFD\uFFFD")]
    public void Nothing_gets_through_that_moves_the_cursor_or_talks_to_the_terminal(string foreign, string shown) =>
        Assert.Equal(shown, TerminalText.Clean(foreign));

    [Theory]
    [InlineData("Antrag\u202Efdp.exe", "Antrag\uFFFDfdp.exe")]
    [InlineData("\u2066Betrag\u2069", "\uFFFDBetrag\uFFFD")]
    [InlineData("geheim\u200Btext\uFEFF", "geheim\uFFFDtext\uFFFD")]
    public void Nothing_gets_through_that_turns_or_hides_text(string foreign, string shown) => Assert.Equal(shown, TerminalText.Clean(foreign));

    [Theory]
    [InlineData("Überschrift\nStraße 5 – „Größe“ in m²")]
    [InlineData("Daten\u00ADschutz")]
    [InlineData("Amt 🌊 👩\u200D🚒")]
    [InlineData("[red]kein Markup[/]")]
    [InlineData("")]
    public void What_people_write_stays_as_it_is(string text) => Assert.Equal(text, TerminalText.Clean(text));

    [Fact]
    public void Tabs_and_carriage_returns_become_spaces() => Assert.Equal("Posten Betrag \nHund 120", TerminalText.Clean("Posten\tBetrag\r\nHund\t120"));
}
