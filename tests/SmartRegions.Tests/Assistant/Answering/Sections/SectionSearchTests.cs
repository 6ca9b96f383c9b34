using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering.Sections;

public sealed class SectionSearchTests
{
    private const string LeadIn = "Typische Fehler beim Rufbus sind (fachübliche Praxis):";

    private static readonly Advisor Advisor = TownLibrary.Over(
    [
        Sheet("rufbus", "Rufbus einführen", DocumentKind.Guide,
            ("Kurz gesagt", "Ein Rufbus fährt nur nach Bestellung und schließt Lücken, wo ein Linienbus zu selten fährt."),
            ("Wann passt ein Rufbus?", "Ein Rufbus passt in dünn besiedelten Orten, am Abend und am Wochenende. Ein Rufbus passt nicht als Ersatz für gut besetzte Schullinien."),
            ("Welche Fehler sind typisch?", LeadIn + "\n- Die Buchung geht nur mit App.\n- Genehmigung und Tarif werden zu spät geklärt.\n- Nach dem Ende der Förderung fehlt der Zuschuss."),
            ("Was kostet ein Rufbus?", "Was ein Rufbus im Jahr kostet, ist nicht belegt."),
            ("Was nicht belegt ist", "- Fahrgastzahlen der genannten Rufbusse sind nicht belegt.")),
        Sheet("erzmobil", "Rufbus ERZmobil in Zwönitz", DocumentKind.Project,
            ("Kurz gesagt", "Das ERZmobil ist ein Rufbus, der seit 2022 in Zwönitz nach Bedarf fährt."),
            ("Was hat Zwönitz umgesetzt?", "Zwönitz betreibt den Rufbus ERZmobil mit drei Fahrzeugen im Stadtgebiet."),
            ("Was nicht belegt ist", "- Fahrgastzahlen des ERZmobils sind nicht belegt.")),
        Sheet("pegel", "Pegel und Starkregen", DocumentKind.Guide,
            ("Kurz gesagt", "Ein kommunales Pegelnetz warnt früher vor Hochwasser an kleinen Bächen."),
            ("Welche Fehler sind typisch?", "Typische Fehler bei Pegeln sind (fachübliche Praxis):\n- Leere Batterien fallen erst beim Hochwasser auf.\n- Treibgut verfälscht den Messwert.")),
    ]);

    [Fact]
    public async Task Section_asked_for_in_everyday_words_is_quoted_whole_from_the_sheet_on_the_matter()
    {
        var answer = await AnswerAsync("Was läuft beim Rufbus oft schief?");
        Assert.Equal(
            [LeadIn, "- Die Buchung geht nur mit App.", "- Genehmigung und Tarif werden zu spät geklärt.", "- Nach dem Ende der Förderung fehlt der Zuschuss."],
            answer.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public async Task Section_says_also_when_something_does_not_fit() =>
        Assert.Contains((await AnswerAsync("Für wen ist ein Rufbus nicht das Richtige, wann lohnt er sich nicht?")).Sentences, sentence => sentence.Text.Contains("passt nicht als Ersatz", StringComparison.Ordinal));

    [Theory]
    [InlineData("Was läuft bei Drohnenflügen oft schief?")]
    public async Task Matter_without_a_sheet_is_no_reason_to_quote_the_section_of_another(string question) =>
        Assert.DoesNotContain("Typische Fehler", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task What_the_sheet_knows_to_be_unknown_stands_beside_an_answer_that_lacks_it()
    {
        var answer = await AnswerAsync("Wie viele Fahrgäste hat das ERZmobil in Zwönitz?");
        Assert.Contains(answer.Sentences, sentence => sentence.Text == "Fahrgastzahlen des ERZmobils sind nicht belegt.");
        Assert.Equal(Completeness.Partial, answer.Completeness);
    }

    [Fact]
    public async Task Two_questions_in_one_sentence_get_both_sections()
    {
        var text = (await AskAsync("Was läuft beim Rufbus schief, und wann passt er?")).Text;
        Assert.Contains("Die Buchung geht nur mit App", text, StringComparison.Ordinal);
        Assert.Contains("dünn besiedelten Orten", text, StringComparison.Ordinal);
    }

    private static DocumentVersion Sheet(string name, string title, DocumentKind kind, params IReadOnlyList<(string Heading, string Text)> passages)
    {
        var version = TownLibrary.Document(name, title, passages);
        return version with { Document = version.Document with { Kind = kind } };
    }

    private static Task<Answer> AskAsync(string question) => Advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);

    private static async Task<CitedAnswer> AnswerAsync(string question) => Assert.IsType<CitedAnswer>(await AskAsync(question));
}
