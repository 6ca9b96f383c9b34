using SmartRegions.Assistant;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class LandPreferenceTests
{
    private static readonly Advisor Advisor = TownLibrary.Over(
    [
        OfLand("he", "Anlaufstellen in Hessen", "HE", "Smarte Kommunen berät die Geschäftsstelle Smarte Region in Wiesbaden."),
        OfLand("bb", "Anlaufstellen in Brandenburg", "BB", "Smarte Kommunen berät die Geschäftsstelle DigitalAgentur in Potsdam."),
        OfLand("sn", "Anlaufstellen in Sachsen", "SN", "Smarte Kommunen berät die Geschäftsstelle Digital-Lotsen in Dresden."),
    ]);

    private static readonly Advisor Table = TownLibrary.Over(
    [
        TownLibrary.Document("aufsicht", "Vergabe", ("Welche Stelle prüft Vergaben?", "Vergaben prüfen diese Stellen:\n" + string.Join('\n', Enumerable.Range(0, 10).Select(i => $"Land: {(i == 7 ? "Hessen" : $"Provinz {i}")} | Stelle: Kammer {i}")))),
    ]);

    [Theory]
    [InlineData("BB", "DigitalAgentur")]
    [InlineData("SN", "Digital-Lotsen")]
    public async Task Land_of_the_profile_brings_its_own_office_first(string code, string office) =>
        Assert.Contains(office, await FirstAsync(Advisor, "Wer berät smarte Kommunen?", code), StringComparison.Ordinal);

    [Fact]
    public async Task Land_named_in_the_question_outweighs_the_profile() =>
        Assert.Contains("DigitalAgentur", await FirstAsync(Advisor, "Wer berät smarte Kommunen in Brandenburg?", "SN"), StringComparison.Ordinal);

    [Fact]
    public async Task Row_of_the_Land_is_chosen_from_a_long_table()
    {
        var answer = await AskAsync(Table, "Wer prüft Vergaben?", "HE");
        Assert.Contains("Land: Hessen | Stelle: Kammer 7", answer.Sentences.Select(sentence => sentence.Text));
        Assert.DoesNotContain("Land: Provinz 1 | Stelle: Kammer 1", answer.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public async Task Table_of_places_is_shown_whole_though_one_place_is_in_the_Land()
    {
        var prices = TownLibrary.Over([TownLibrary.Document("netz", "Funknetz", ("Was kostet ein Funknetz?", "Ein Funknetz kostet je nach Ort:\nOrt: Auheim (Hessen) | Betrag: 45.000 €\nOrt: Bedorf | Betrag: 25.000 €"))]);
        Assert.Contains("Bedorf", (await AskAsync(prices, "Was kostet ein Funknetz?", "HE")).Text, StringComparison.Ordinal);
    }

    private static DocumentVersion OfLand(string name, string title, string code, string text)
    {
        var version = TownLibrary.Document(name, title, ("Wer berät?", text));
        return version with { Document = version.Document with { Laender = [Land.TryParse(code, out var land) ? land : default] } };
    }

    private static async Task<string> FirstAsync(Advisor advisor, string question, string code) => (await AskAsync(advisor, question, code)).Sentences[0].Text;

    private static async Task<CitedAnswer> AskAsync(Advisor advisor, string question, string code) =>
        Assert.IsType<CitedAnswer>(await advisor.AnswerAsync(
            new Question(question), Conversation.Empty, new AskerProfile { Land = Land.TryParse(code, out var land) ? land : null }, CancellationToken.None));
}
