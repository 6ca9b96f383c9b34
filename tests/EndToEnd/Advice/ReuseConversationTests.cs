using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

/// <summary>"Gibt es das schon?"</summary>
[Collection(SharedCorpus.Name)]
public sealed class ReuseConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task Booking_system_for_a_bus_is_shown_with_cost_and_users_and_another_matter_takes_its_place()
    {
        var shown = await corpus.TalkAsync("Gibt es schon ein Buchungssystem für Rufbusse?", "Was kostet das?", "wer nutzt das?", "und für eine Datenplattform?");
        Assert.Contains("Bevor Sie selbst bauen: Eine Lösung zum Nachnutzen ist in den Quellen beschrieben.", shown, StringComparison.Ordinal);
        Assert.Contains("Ein Betrag für Einrichtung oder Betrieb von Biletado ist nicht belegt.", shown, StringComparison.Ordinal);
        Assert.Contains("Wer es nutzt – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("CIVITAS/CORE – quelloffene urbane Datenplattform zum Nachnutzen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_means_to_build_is_shown_what_exists_and_where_to_look_further()
    {
        var shown = await corpus.TalkAsync("Müssen wir eine Beteiligungsplattform selbst bauen?", "welche Risiken hat die erste?");
        Assert.Contains("Bevor Sie selbst bauen: Diese Lösungen", shown, StringComparison.Ordinal);
        Assert.Contains("Wo Sie weiter suchen können", shown, StringComparison.Ordinal);
        Assert.Contains("Risiken und Datenschutz – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Online-Beteiligung schließt Menschen ohne Internet aus", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_anything_to_reuse_is_shown_all_and_then_one()
    {
        var shown = await corpus.TalkAsync("Welche Lösungen von anderen Städten können wir einfach nachnutzen?", "für Online-Beteiligung");
        Assert.Contains("Biletado ist ein quelloffenes Buchungssystem", shown, StringComparison.Ordinal);
        Assert.Contains("CIVITAS/CORE ist eine quelloffene", shown, StringComparison.Ordinal);
        Assert.Contains("CONSUL Democracy eignet sich für Kommunen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task App_for_citizens_is_no_network_of_sensors()
    {
        var shown = await corpus.TalkAsync("Gibt es schon eine fertige Bürger-App?", "was kostet die erste", "wer nutzt das");
        Assert.Contains("Ein Betrag für die Open SmartCity App ist nicht", shown, StringComparison.Ordinal);
        Assert.Contains("Die Open SmartCity App nutzt namentlich Solingen", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Klimamessnetz", shown, StringComparison.Ordinal);
    }
}
