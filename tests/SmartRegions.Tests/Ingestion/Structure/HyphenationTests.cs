using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("die Daten-", "plattform läuft", "die Datenplattform läuft")]
    [InlineData("im Nord-", "Osten der Stadt", "im Nord-Osten der Stadt")]
    [InlineData("die Smart-City-", "Strategie gilt", "die Smart-City-Strategie gilt")]
    [InlineData("Ein- und", "Ausgabe", "Ein- und Ausgabe")]
    [InlineData("für Ein-", "und Ausgabe", "für Ein- und Ausgabe")]
    [InlineData("Haus-", "oder Hofbesitz", "Haus- oder Hofbesitz")]
    [InlineData("EIN-", "UND AUSGABEN", "EIN- UND AUSGABEN")]
    [InlineData("Haupt-", "und/oder Nebenamt", "Haupt- und/oder Nebenamt")]
    [InlineData("Gebäude\u00AD", "technik", "Gebäudetechnik")]
    [InlineData("von 2020 -", "2024 gilt", "von 2020 - 2024 gilt")]
    [InlineData("in den Jahren 2020-", "2024", "in den Jahren 2020-2024")]
    [InlineData("ohne Strich", "am Ende", "ohne Strich am Ende")]
    public void Hyphen_at_the_end_of_a_line(string line, string next, string expected) =>
        Assert.Equal(expected, new Hyphenation(new Vocabulary([])).Join([line, next]));

    [Fact]
    public void Spelling_elsewhere_in_the_document_decides()
    {
        var vocabulary = new Vocabulary([Printed.TextLine("Der IT-gestützte Prozess der KITA-Plätze und die DATENPLATTFORM hier")]);
        var hyphenation = new Hyphenation(vocabulary);

        Assert.Equal("eine IT-gestützte Lösung", hyphenation.Join(["eine IT-", "gestützte Lösung"]));
        Assert.Equal("ihre DATENPLATTFORM", hyphenation.Join(["ihre DATEN-", "PLATTFORM"]));
    }
}
