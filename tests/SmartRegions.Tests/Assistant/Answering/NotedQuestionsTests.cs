using SmartRegions.Assistant;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class NotedQuestionsTests
{
    private const string Operation = "Ein Bedarfsverkehr kommt auf Anforderung.\nDer Betrieb von zwei Fahrzeugen liegt bei 120.000 € im Jahr.\nDer Landkreis gleicht das Defizit aus.";

    private static readonly DocumentVersion Transport = TownLibrary.Document(
        "bedarfsverkehr",
        "Bedarfsverkehr im ländlichen Raum",
        ("Betrieb und Finanzierung", Operation),
        ("Buchung", "Fahrgäste melden ihre Fahrt eine Stunde vorher an."));

    private static readonly DocumentVersion Lamps = TownLibrary.Document("licht", "Straßenbeleuchtung", ("Wartung", "Die Leuchten werden alle vier Jahre geprüft."));

    [Fact]
    public async Task Question_in_words_that_the_text_lacks_is_answered_where_an_editor_noted_it()
    {
        const string asked = "Was kostet ein Ruftaxi?";

        Assert.IsType<Abstention>(await AskAsync(asked, Transport));
        var answer = Assert.IsType<CitedAnswer>(await AskAsync(asked, Noting(("Wie teuer ist ein Ruftaxi?", 1), ("Wer zahlt beim Ruftaxi drauf?", 2))));

        Assert.Contains("120.000 €", answer.Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_that_the_question_was_noted_for_comes_before_the_others()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync("Wer zahlt beim Ruftaxi drauf?", Noting(("Wie teuer ist ein Ruftaxi?", 1), ("Wer zahlt beim Ruftaxi drauf?", 2))));

        Assert.Contains("Landkreis", answer.Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_noted_is_never_shown()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync("Wie teuer ist ein Ruftaxi?", Noting(("Wie teuer ist ein Ruftaxi?", 1))));

        Assert.Contains("120.000 €", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ruftaxi", answer.Text, StringComparison.Ordinal);
    }

    private static DocumentVersion Noting(params IReadOnlyList<(string Question, int Line)> notes) => Transport with
    {
        Passages = [Transport.Passages[0] with { Questions = [.. notes.Select(note => new EditorQuestion(note.Question, note.Line, note.Line + 1))] }, .. Transport.Passages.Skip(1)],
    };

    private static Task<Answer> AskAsync(string question, DocumentVersion transport) =>
        TownLibrary.Over([transport, Lamps]).AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);
}
