using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

/// <summary>"Wer hat das schon gemacht?"</summary>
[Collection(SharedCorpus.Name)]
public sealed class PeersConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task Who_has_a_radio_network_is_not_said_to_have_gauges()
    {
        var shown = await corpus.TalkAsync("Welche Gemeinden haben schon Pegelsensoren? Wir sind in NRW mit 9000 Einwohnern");
        Assert.Contains("Eifelkreis Bitburg-Prüm – Hochwasserwarnung mit 32 Pegelsensoren", shown, StringComparison.Ordinal);
        Assert.Contains("Aus Nordrhein-Westfalen habe ich dazu kein Vorhaben gefunden.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Bad Salzuflen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_of_the_start_page_begins_with_the_own_Land()
    {
        var shown = await corpus.TalkAsync("Wir sind eine Gemeinde in Hessen mit 6.500 Einwohnern.", "Welche Kommunen wie wir messen schon Pegelstände?", "Was haben die gelernt?");
        Assert.Contains("Odenwaldkreis – Wasser- und Wettersensorik über LoRaWAN", shown, StringComparison.Ordinal);
        Assert.Contains("Landkreis in Hessen – gleiches Land.", shown, StringComparison.Ordinal);
        Assert.Contains("Gelernt – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Costs_of_an_example_stand_in_its_guide()
    {
        var shown = await corpus.TalkAsync("/land HE", "Welche Kommunen wie wir haben LoRaWAN?", "Was hat das gekostet?");
        Assert.Contains("Kosten – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Waldsolms (Hessen) – Jahr: nicht genannt; Betrag: 45.000 €", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_in_plain_words_is_told_places_costs_and_contacts()
    {
        var shown = await corpus.TalkAsync("Wer in Hessen hat eine Datenplattform?", "Was hat das gekostet?", "Wen kann ich da fragen?");
        Assert.Contains("Hofbieber und Mengerskirchen – gemeinsame Datenplattform zweier Gemeinden", shown, StringComparison.Ordinal);
        Assert.Contains("509.000 €", shown, StringComparison.Ordinal);
        Assert.Contains("Geschäftsstelle Smarte Region Hessen", shown, StringComparison.Ordinal);
    }
}
