using SmartRegions.Assistant;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class SentenceMeasureTests
{
    private static readonly DocumentVersion Portal = TownLibrary.Document(
        "buergerportal",
        "Jahresbericht Digitalisierung",
        ("Stand der Umsetzung", "Das Bürgerportal bündelt die Dienste der Verwaltung. Als solches ersetzt es sieben Formulare und drei Schalter. Für das Portal zahlt die Kämmerei einen festen Betrag. Weitere Dienste plant der Landkreis. Die Verwaltung schult ihr Personal."));

    [Fact]
    public async Task Sentence_that_points_back_at_the_leading_one_belongs_to_the_answer()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.Over([Portal]).AnswerAsync(
            new Question("Was leistet das Bürgerportal für die Dienste der Verwaltung?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
        Assert.Contains(answer.Sentences.Take(3), sentence => sentence.Text.StartsWith("Als solches", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Yes_to_another_question_does_not_answer_this_one()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.Over([Training]).AnswerAsync(
            new Question("Müssen wir unsere Beschäftigten zum Datenschutz schulen?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
        Assert.StartsWith("Wer personenbezogene Daten verarbeitet", answer.Sentences[0].Text, StringComparison.Ordinal);
    }

    private static DocumentVersion Training { get; } = TownLibrary.Document(
        "schulung",
        "Merkblatt Schulung",
        ("Müssen wir unsere Beschäftigten für künstliche Intelligenz schulen?", "Ja, wer künstliche Intelligenz einsetzt, muss seine Beschäftigten dafür schulen. Der Umfang richtet sich nach der Aufgabe."),
        ("Was sagt der Datenschutz zu den Beschäftigten?", "Wer personenbezogene Daten verarbeitet, soll seine Beschäftigten regelmäßig zum Datenschutz schulen. Die Teilnahme wird vermerkt."));

    [Fact]
    public async Task One_thing_asked_for_need_not_be_called_by_its_kind()
    {
        var halls = TownLibrary.Document(
            "hallen",
            "Hallenbelegung",
            ("Belegung", "Kein Verein darf eine Halle auf Dauer untervermieten. Die Halle am Bahnhof belegt an den meisten Abenden die Turnerschaft. Ein Verein meldet Schäden dem Hausmeister. Jeder Verein räumt die Geräte ab."));
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.Over([halls]).AnswerAsync(
            new Question("Welcher Verein belegt die Halle am Bahnhof?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
        Assert.StartsWith("Die Halle am Bahnhof", answer.Sentences[0].Text, StringComparison.Ordinal);
    }
}
