using SmartRegions.Assistant;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class SupportingSentencesTests
{
    private static readonly DocumentVersion WinterService = TownLibrary.Document(
        "winterdienst",
        "Winterdienstkonzept",
        ("Einsatz", "Wer räumt die Gehwege vor dem Krankenhaus? Der Bauhof räumt Gehwege vor städtischen Gebäuden ab sechs Uhr. Er setzt dafür zwei Schmalspurschlepper ein. Das Streugut lagert in der Halle am Bahnhof."),
        ("Bereitschaft", "Die Rufbereitschaft wechselt jeden Montag zwischen den Kolonnen."));

    private static readonly DocumentVersion Statute = TownLibrary.Document(
        "raeumpflicht",
        "Streupflichtsatzung",
        ("§ 4 Zeiten", "Gehwege vor Wohngebäuden räumen die Anlieger ab sieben Uhr. Die Gemeinde erlässt dazu keine Bescheide."));

    private static readonly DocumentVersion Lighting = TownLibrary.Document(
        "beleuchtung",
        "Straßenbeleuchtung",
        ("Umrüstung", "Die Leuchten werden bis Ende 2026 auf LED umgerüstet. Defekte Leuchten meldet die Bürgerschaft über ein Formular."));

    [Fact]
    public async Task Nearly_as_good_sentence_of_another_document_is_heard_before_a_weak_one_of_the_same()
    {
        var answer = await AnswerAsync("Ab wie viel Uhr räumen Bauhof und Anlieger die Gehwege?");
        Assert.Contains(answer.Sentences.Take(3), sentence => sentence.Text.StartsWith("Der Bauhof räumt", StringComparison.Ordinal));
        Assert.Contains(answer.Sentences.Take(3), sentence => sentence.Text.StartsWith("Gehwege vor Wohngebäuden", StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Sentences, sentence => sentence.Text.StartsWith("Die Leuchten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Word_that_only_the_rest_of_the_cited_passage_has_is_not_called_missing()
    {
        var answer = await AnswerAsync("Ab wann räumt der Bauhof die Gehwege vor dem Krankenhaus?");
        Assert.Contains(answer.Sentences, sentence => sentence.Text.StartsWith("Der Bauhof räumt", StringComparison.Ordinal));
        Assert.Empty(answer.Missing);
    }

    private static async Task<CitedAnswer> AnswerAsync(string question) =>
        Assert.IsType<CitedAnswer>(await TownLibrary.Over([WinterService, Statute, Lighting]).AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
}
