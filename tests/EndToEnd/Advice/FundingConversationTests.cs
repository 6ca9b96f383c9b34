using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

[Collection(SharedCorpus.Name)]
public sealed class FundingConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task Small_town_in_Hessen_learns_that_nothing_is_open_and_since_when()
    {
        var shown = await corpus.TalkAsync("Welche Förderung gibt es für uns?", "Hessen, 4.200 Einwohner");
        Assert.Contains("In welchem Bundesland liegt Ihre Kommune?", shown, StringComparison.Ordinal);
        Assert.Contains("Für Hessen ist mir heute", shown, StringComparison.Ordinal);
        Assert.Contains("Nicht mehr offen: Starke Heimat Hessen", shown, StringComparison.Ordinal);
        Assert.Contains("Antragsfrist abgelaufen am 07.11.2025", shown, StringComparison.Ordinal);
        Assert.Contains("Weiter suchen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_for_buses_names_programmes_for_mobility_in_the_Land_said_before()
    {
        var shown = await corpus.TalkAsync("Wir sind ein Landkreis in Nordrhein-Westfalen.", "Gibt es Fördermittel für einen Rufbus?");
        Assert.Contains("Nordrhein-Westfalen, Landkreis", shown, StringComparison.Ordinal);
        Assert.Contains("Mobilstationen im Rheinischen Revier", shown, StringComparison.Ordinal);
        Assert.Contains("mFUND", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Starke Heimat", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quota_is_looked_up_and_who_will_not_name_a_Land_gets_the_programmes_of_the_Bund()
    {
        var shown = await corpus.TalkAsync("Wie hoch ist die Quote in Hessen?");
        Assert.Contains("80 %", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Weiter suchen", shown, StringComparison.Ordinal);

        var general = await corpus.TalkAsync("Wo kriegen wir Fördergeld her?", "egal");
        Assert.Contains("Modellprojekte Smart Cities", general, StringComparison.Ordinal);
        Assert.DoesNotContain("Starke Heimat Hessen –", general, StringComparison.Ordinal);
    }
}
