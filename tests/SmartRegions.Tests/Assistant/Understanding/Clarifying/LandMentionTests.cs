using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;

namespace SmartRegions.Tests.Assistant.Understanding.Clarifying;

public sealed class LandMentionTests
{
    [Theory]
    [InlineData("Welche Wertgrenzen gelten in Hessen?", "HE")]
    [InlineData("hessische Gemeinden", "HE")]
    [InlineData("nach § 75a GO NRW", "NW")]
    [InlineData("Nordrhein-Westfalen", "NW")]
    [InlineData("gibts des in bayern a", "BY")]
    [InlineData("die bayerischen Wertgrenzen", "BY")]
    [InlineData("meck pomm", "MV")]
    [InlineData("Sachsen-Anhalt", "ST")]
    [InlineData("sächsische Städte", "SN")]
    [InlineData("Niedersachsen", "NI")]
    [InlineData("im Saarland", "SL")]
    [InlineData("Förderung RP", "RP")]
    [InlineData("Baden-Württemberg", "BW")]
    [InlineData("en Bade-Württeberg", "BW")]
    [InlineData("in Thürigen", "TH")]
    [InlineData("Brandenbrug", "BB")]
    [InlineData("Nordhessen", "HE")]
    [InlineData("in Südbayern", "BY")]
    [InlineData("nordhessische Gemeinden", "HE")]
    [InlineData("Oberfranken", "BY")]
    [InlineData("in der Oberpfalz", "BY")]
    [InlineData("in der Vorderpfalz", "RP")]
    [InlineData("Rheinhessen", "RP")]
    [InlineData("Hesssen", "HE")]
    [InlineData("Brandneburk", "BB")]
    [InlineData("Niedersaschen", "NI")]
    public void Land_is_found_by_name_adjective_and_abbreviation(string text, string code) => Assert.Equal(code, LandMention.In(text)?.Code);

    [Theory]
    [InlineData("und in sachsen-anhalt?", "sachsen, anhalt")]
    [InlineData("und in Baden-Württemberg?", "Baden, Württemberg")]
    [InlineData("Ist Baden im See erlaubt?", "")]
    public void Name_of_two_words_has_both(string text, string named)
    {
        var words = QuestionReader.Read(text).Words;
        Assert.Equal(named, string.Join(", ", words.Where(word => LandMention.Has(word, words)).Select(word => word.AsTyped)));
    }

    [Theory]
    [InlineData("Hesen", "HE")]
    [InlineData("Bayren", "BY")]
    [InlineData("Sachssen", "SN")]
    [InlineData("Turingen", "TH")]
    public void Slip_in_a_short_name_is_understood_in_a_reply(string text, string code) => Assert.Equal(code, LandMention.InReply(text)?.Code);

    [Theory]
    [InlineData("bei Paderborn")]
    [InlineData("in Kassel")]
    [InlineData("Ostalbkreis")]
    public void Town_or_district_is_no_land(string text) => Assert.Null(LandMention.InReply(text));

    [Theory]
    [InlineData("Welche Wertgrenzen gelten?")]
    [InlineData("he, was soll das")]
    [InlineData("Das EU-Recht und die KI")]
    [InlineData("Auf dem Land")]
    [InlineData("Diese Sachen hassen wir")]
    [InlineData("brandneue Sensoren")]
    public void Text_without_a_land_names_none(string text) => Assert.Null(LandMention.In(text));
}
