using SmartRegions.Assistant;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class RepetitionTests
{
    private static readonly DocumentVersion Shuttle = TownLibrary.Document(
        "rufbus",
        "Rufbus Talheim",
        ("Was ist der Talbus?", "Der Talbus ist ein Rufbus der Gemeinden Talheim und Bergdorf. Mehr zum Talbus steht im Leitfaden Rufbus."),
        ("Wer fährt den Talbus?", "Der Talbus ist ein Rufbus der Gemeinden Talheim und Bergdorf und fährt seit Mai 2022."),
        ("Was gehört zum Talbus?", "Der Talbus der Gemeinden braucht Wagen, Fahrer und Zentrale. Zum Talbus gehören:\n- Wagen der Gemeinden mit Rampe\n- Fahrer mit Schein\n- eine Zentrale für Anrufe"));

    private static readonly DocumentVersion Other = TownLibrary.Document("haushalt", "Haushalt", ("Ausgaben", "Der Haushalt umfasst alle Ausgaben des Jahres."));

    [Fact]
    public async Task Of_two_sentences_that_say_the_same_the_fuller_one_leads()
    {
        var sentences = await SentencesAsync("Gibt es in Talheim einen Rufbus?");
        Assert.StartsWith("Der Talbus ist ein Rufbus der Gemeinden Talheim und Bergdorf und fährt", sentences[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Der Talbus ist ein Rufbus der Gemeinden Talheim und Bergdorf.", sentences);
    }

    [Fact]
    public async Task Terse_answer_stays_before_a_sentence_that_tells_it_among_others()
    {
        var advisor = TownLibrary.Over(
        [
            TownLibrary.Document("portal", "Portal Seestadt", ("Was kostet das Portal?", "Die Nutzung des Portals Seestadt ist für Vereine kostenlos.")),
            TownLibrary.Document("blatt", "Beteiligung", ("Beispiele", "Das Portal Seestadt, dessen Nutzung für Vereine kostenlos ist, betreibt die Stadtbibliothek mit Ehrenamtlichen; es zeigt Termine, Räume, Förderung, Ansprechpartner und Formulare.")),
            Other,
        ]);
        var answer = Assert.IsType<CitedAnswer>(await advisor.AnswerAsync(new Question("Was kostet das Portal Seestadt für Vereine?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
        Assert.StartsWith("Die Nutzung des Portals Seestadt ist für Vereine kostenlos. [1]", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signpost_is_left_out_beside_statements()
    {
        var sentences = await SentencesAsync("Was ist der Talbus?");
        Assert.StartsWith("Der Talbus ist ein Rufbus", sentences[0], StringComparison.Ordinal);
        Assert.DoesNotContain(sentences, sentence => sentence.StartsWith("Mehr zum Talbus", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sentence_that_the_list_says_again_is_left_out()
    {
        var sentences = await SentencesAsync("Was gehört alles zum Talbus?");
        Assert.Contains("• eine Zentrale für Anrufe", sentences.Select(sentence => sentence.Replace("- ", "• ", StringComparison.Ordinal)));
        Assert.DoesNotContain("Der Talbus der Gemeinden braucht Wagen, Fahrer und Zentrale.", sentences);
    }

    private static async Task<List<string>> SentencesAsync(string question) =>
        [.. Assert.IsType<CitedAnswer>(await TownLibrary.Over([Shuttle, Other]).AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None)).Sentences.Select(sentence => sentence.Text)];
}
