using System.Globalization;
using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

[Collection(SharedCorpus.Name)]
public sealed class StocktakingConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task Village_at_the_start_gets_its_phase_and_three_steps_and_a_hand_out_in_a_file()
    {
        var file = Path.Combine(Path.GetTempPath(), $"vermerk-{Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)}.md");
        try
        {
            var shown = await corpus.TalkAsync(["Wo stehen wir?", "ja, seit 2024", .. Enumerable.Repeat("nein, noch nicht da", 9), $"/vermerk {file}", $"/vermerk {file}"]);
            Assert.Contains("Phase „Ideenfindung“", shown, StringComparison.Ordinal);
            Assert.Contains("Schritt 1 – Zuständigkeit", shown, StringComparison.Ordinal);
            Assert.Contains("Schritt 3 – ", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("Dazu liegt kein Leitfaden vor.", shown, StringComparison.Ordinal);
            Assert.Contains("gibt es schon; sie bleibt, wie sie ist", shown, StringComparison.Ordinal);

            var page = await File.ReadAllTextAsync(file);
            Assert.Contains("| 1 | Ziel und Strategie |", page, StringComparison.Ordinal);
            Assert.Contains("## Quellen", page, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Question_in_between_is_answered_and_the_dialogue_goes_on()
    {
        var shown = await corpus.TalkAsync("Wie smart sind wir?", "teilweise", "Was kostet ein LoRaWAN-Netz?", "weiter", "zurück", "nein", "abbrechen");
        Assert.Contains("25.000 €", shown, StringComparison.Ordinal);
        Assert.Contains("wartet bei Frage 2 von 10", shown, StringComparison.Ordinal);
        Assert.Contains("Verstanden: nein.", shown, StringComparison.Ordinal);
        Assert.Contains("Die Standortbestimmung ist beendet.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Town_that_has_everything_is_in_transfer_and_asked_to_share()
    {
        var shown = await corpus.TalkAsync(["Selbsteinschätzung", .. Enumerable.Repeat("haben wir", 10)]);
        Assert.Contains("Phase „Transfer“", shown, StringComparison.Ordinal);
        Assert.Contains("Stufe 4 von 4", shown, StringComparison.Ordinal);
        Assert.Contains("Ihre Erfahrung an andere Kommunen weitergeben", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_amid_the_questions_is_of_stocktaking()
    {
        var shown = await corpus.TalkAsync("wo stehen wir digital", "wie lange dauert sowas", "nö", "was brauch ich dafür", "2");
        Assert.Contains("Wie lange eine Bestandsaufnahme dauert, ist nicht belegt", shown, StringComparison.Ordinal);
        Assert.Contains("Eine kleine Gemeinde braucht für die Bestandsaufnahme kein Gutachten", shown, StringComparison.Ordinal);
        Assert.Contains("Frage 3 von 10", shown, StringComparison.Ordinal);
    }
}
