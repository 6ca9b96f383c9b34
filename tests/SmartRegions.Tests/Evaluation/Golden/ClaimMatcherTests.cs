using SmartRegions.Evaluation.Golden;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Tests.Evaluation.Golden;

public sealed class ClaimMatcherTests
{
    [Theory]
    [InlineData("kostenloses Angebot", "Start Smart ist ein kostenloses Angebot für Kommunen.")]
    [InlineData("kostenlose Angebote", "Start Smart ist ein kostenloses Angebot für Kommunen.")]
    [InlineData("fuer Gemeinden", "Das Angebot gilt für Gemeinden.")]
    [InlineData("Smart City Akademie", "die Smart-City-Akademie bietet Kurse")]
    [InlineData("sieben Kernprojekte", "Rostock nennt 7 Kernprojekte.")]
    [InlineData("2,5 Mio. €", "Die Förderung beträgt höchstens 2.500.000 Euro.")]
    [InlineData("65 %", "Gefördert wurden 65 Prozent der Kosten.")]
    [InlineData("seit September 2021", "Die Stelle arbeitet seit dem 15. September 2021.")]
    [InlineData("§ 75a", "Das regelt § 75a Abs. 1 GO NRW.")]
    [InlineData("Förderung … 65 %", "Mit 65 % war die Förderung hoch.")]
    [InlineData("Gesamtsumme des Vorhabens", "die Gesamtsumme eines Vorhabens")]
    public void Claim_is_found_whatever_its_inflection_and_spelling(string wording, string text) => Assert.True(Says(wording, text));

    [Theory]
    [InlineData("kostenloses Angebot", "Das Angebot ist nicht kostenlos.")]
    [InlineData("65 %", "Gefördert wurden 65 Kommunen.")]
    [InlineData("ist gesichert", "Die Finanzierung ist nicht gesichert.")]
    [InlineData("2,5 Mio. €", "Die Förderung beträgt 25 Mio. €.")]
    [InlineData("Förderung … 90 %", "Mit 65 % war die Förderung hoch.")]
    [InlineData("offene Frist", "Das Verfahren ist offen.\nFristen gibt es nicht.")]
    public void Claim_is_not_found_where_something_else_is_said(string wording, string text) => Assert.False(Says(wording, text));

    [Fact]
    public void Any_wording_will_do() => Assert.True(new ClaimMatcher(new Claim("Sitz", ["in Bonn", "am Rhein"])).IsSaidIn(NormalizedText.Of("Die Stelle sitzt am Rhein.")));

    [Fact]
    public void Citation_number_is_no_part_of_what_is_said()
    {
        Assert.False(Says("1", "Start Smart ist kostenlos. [1]"));
        Assert.True(Says("ist kostenlos", "Start Smart ist kostenlos. [1] Es dauert Monate. [2]"));
    }

    private static bool Says(string wording, string text) => new ClaimMatcher(new Claim("Aussage", [wording])).IsSaidIn(NormalizedText.Of(text));
}
