using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class ProfileMentionTests
{
    [Theory]
    [InlineData("Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen", "HE", 4_200)]
    [InlineData("Brauchen wir mit 9000 EW eine eigene UDP?", null, 9_000)]
    [InlineData("Stadt in NRW, 15 Tsd. Einwohner", "NW", 15_000)]
    [InlineData("12 000 Einwohnerinnen und Einwohner", null, 12_000)]
    [InlineData("Was kostet LoRaWAN für 45.000 €?", null, null)]
    [InlineData("Wir sind 8.000 Bürgerinnen und Bürger", null, 8_000)]
    [InlineData("wir sind ja nur 2300 leute", null, 2_300)]
    [InlineData("Hätten wir auch nur einen Ortsteil einreichen können? Wir sind 31.000.", null, 31_000)]
    [InlineData("Wir sind 2024 gestartet", null, null)]
    [InlineData("Wir haben 50.000,00 Euro.", null, null)]
    [InlineData("Wie viele Lampen? Wir haben 300.", null, null)]
    [InlineData("Wir betreiben 3 Bürgerbusse", null, null)]
    [InlineData("Der Verbund mit 112 Bürgermeistern", null, null)]
    [InlineData("Wir sind 4 Menschen im Digitalteam", null, null)]
    [InlineData("Wir sind 4 Menschen im Digitalteam einer Stadt mit 15.000 Einwohner:innen", null, 15_000)]
    public void Land_and_inhabitants_are_read_from_a_sentence(string text, string? land, int? inhabitants)
    {
        var profile = ProfileMention.In(text);

        Assert.Equal((land, inhabitants), (profile.Land?.Code, profile.Inhabitants));
    }

    [Theory]
    [InlineData("Gibt es Kleinstädte mit Rufbus?", SpatialType.SmallTown)]
    [InlineData("Wir sind ein Landkreis", SpatialType.District)]
    [InlineData("Welche kleinen Gemeinden haben das?", SpatialType.RuralMunicipality)]
    [InlineData("Vergleiche Ulm und den Landkreis Hof", null)]
    public void Kind_of_place_is_read_where_it_is_the_asker_s(string text, SpatialType? type) => Assert.Equal(type, ProfileMention.In(text).SpatialType);
}
