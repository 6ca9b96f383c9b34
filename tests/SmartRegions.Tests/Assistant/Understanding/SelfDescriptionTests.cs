using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class SelfDescriptionTests
{
    [Theory]
    [InlineData("Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen.", "HE", 4200)]
    [InlineData("wir sind ne kleine gemeinde in thueringen", "TH", null)]
    [InlineData("Wie läuft das bei uns in Bayern?", "BY", null)]
    [InlineData("Wer hilft uns hier oben in Schleswig-Holstein?", "SH", null)]
    [InlineData("Unsere Stadt liegt in Sachsen-Anhalt und hat 12 500 Einwohner", "ST", 12500)]
    [InlineData("Als hessische Gemeinde mit rund 8 tausend Einwohnern suchen wir Partner", "HE", 8000)]
    [InlineData("Ich arbeite in einem Landratsamt in Brandenburg", "BB", null)]
    [InlineData("ich bin aus rabenau, 8.400 einwohner, hessen. was machen denn kommunen wie wir so?", "HE", 8400)]
    public void What_people_say_of_themselves_is_understood(string text, string? land, int? inhabitants)
    {
        var said = SelfDescription.In(text);
        Assert.Equal(land, said.Land?.Code);
        Assert.Equal(inhabitants, said.Inhabitants);
    }

    [Theory]
    [InlineData("Und in Bayern?")]
    [InlineData("Welche Stadt mit 40.000 Einwohnern hat einen Zwilling?")]
    [InlineData("Wie hoch ist die Quote in Hessen?")]
    [InlineData("Was können wir von der hessischen Datenplattform lernen?")]
    [InlineData("Gibt es Geld für LoRaWAN in Hessen?")]
    public void What_is_merely_asked_about_is_not_remembered(string text)
    {
        var said = SelfDescription.In(text);
        Assert.Null(said.Land);
        Assert.Null(said.Inhabitants);
    }

    [Theory]
    [InlineData("Hessen, 4.200", "HE", 4200)]
    [InlineData("In Thüringen", "TH", null)]
    [InlineData("NRW, rund 15000 Einwohner", "NW", 15000)]
    [InlineData("weiß nicht", null, null)]
    [InlineData("NRW, 18.000.000", "NW", 18_000_000)]
    [InlineData("NRW, 18.000.000 Einwohner", "NW", 18_000_000)]
    [InlineData("NRW, 21.000.000", "NW", null)]
    [InlineData("NRW, 21.000.000 Einwohner", "NW", null)]
    public void Reply_to_being_asked_needs_no_whole_sentence(string text, string? land, int? inhabitants)
    {
        var said = SelfDescription.InReply(text);
        Assert.Equal(land, said.Land?.Code);
        Assert.Equal(inhabitants, said.Inhabitants);
    }

    [Fact]
    public void Kind_of_place_is_understood() => Assert.Equal(SpatialType.District, SelfDescription.In("Wir sind ein Landkreis in Bayern.").SpatialType);

    [Theory]
    [InlineData("Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen.", true)]
    [InlineData("Hallo, wir sind eine kleine Stadt in Thüringen", true)]
    [InlineData("ach so, wir liegen in Rheinland-Pfalz", true)]
    [InlineData("Quatsch, wir sitzen ja auf der bayerischen Seite", true)]
    [InlineData("Wir sind eine Gemeinde in Hessen und suchen einen Rufbus.", false)]
    [InlineData("Wir sind in Hessen. Wer hilft uns?", false)]
    [InlineData("Wer hilft uns? Wir sind eine Gemeinde in Hessen.", false)]
    [InlineData("wir sind in thüringen, wen fragen wir", false)]
    [InlineData("KI bei uns in Hessen", false)]
    [InlineData("5G bei uns in Hessen", false)]
    [InlineData("Stadtwerke bei uns in Hessen", false)]
    [InlineData("Stadtmodell bei uns in Hessen", false)]
    [InlineData("Dorffunk bei uns in Hessen", false)]
    [InlineData("Kommunikationssysteme bei uns in Hessen", false)]
    [InlineData("Wir sind eine Gemeinde in HE", true)]
    public void Text_that_only_says_who_asks_is_told_from_one_that_asks(string text, bool isAll) => Assert.Equal(isAll, SelfDescription.IsAll(text));

    [Theory]
    [InlineData("hessen 4200 einwohner", true)]
    [InlineData("Hessen, 4.200 Einwohner", true)]
    [InlineData("Hessen", false)]
    [InlineData("Welche Förderung gibt es in Hessen für 4200 Einwohner?", false)]
    public void Land_and_size_alone_say_who_asks(string text, bool isSaid) => Assert.Equal(isSaid, SelfDescription.OfLandAndSize(text) is not null);
}
