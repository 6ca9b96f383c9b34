using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class ExtractTests
{
    private static readonly DocumentVersion RateStatute = TownLibrary.Document(
        "hebesaetze",
        "Hebesatzsatzung",
        ("§ 1 Steuererhebung", "(1) Die Gemeinde erhebt Grundsteuer von dem in ihrem Gebiet liegenden Grundbesitz."),
        ("§ 2 Steuerhebesätze", "Die Hebesätze werden festgesetzt\n1. für die Grundsteuer\na) für die Betriebe der Land- und Forstwirtschaft (Grundsteuer A) auf 580 v.H.,\nb) für die Grundstücke (Grundsteuer B) auf 270 v.H.,\n2. für die Gewerbesteuer auf 375 v.H."),
        ("§ 5 Inkrafttreten", "Diese Satzung tritt am 1. Januar 2025 in Kraft."));

    private static readonly DocumentVersion CareStatute = TownLibrary.Document(
        "betreuung",
        "Satzung über die Schülerbetreuung Ratzefummel",
        ("§ 1 Benutzung", "Die Betreuung steht Kindern der Klassen 1 bis 4 offen. Während der Betreuung gibt es Spiele."),
        ("§ 2 Elternbeiträge für die Betreuung", "Die monatlichen Elternbeiträge sind:\nTage: 1-2 Tage | Beitrag: 100,00 €\nTage: 3 Tage | Beitrag: 140,00 €"),
        ("§ 8 Versicherung", "Der Besuch der Betreuung ist gesetzlich versichert."));

    private static readonly DocumentVersion Sensors = TownLibrary.Document(
        "lorawan",
        "LoRaWAN in der Kommune",
        ("Kurz gesagt", "LoRaWAN ist ein Funkstandard für kleine Datenmengen über große Entfernungen."),
        ("Bausteine", "Ein LoRaWAN-Netz besteht aus Sensoren und Gateways. Der Eifelkreis setzt nicht auf LoRaWAN (er nutzt LTE-M)."),
        ("Was kostet ein LoRaWAN-Netz?", "Die Kosten sind nur für einzelne Kommunen belegt.\nKommune: Waldsolms | Betrag: 45.000 €\nKommune: Bad Salzuflen | Betrag: 25.000 €"));

    private static readonly DocumentVersion Twin = TownLibrary.Document(
        "zwilling",
        "Digitaler Zwilling in der Kommune",
        ("Welche Norm gilt?", "Die DIN SPEC zum digitalen Zwilling lässt sich kostenlos beziehen."),
        ("Was kostet ein digitaler Zwilling?", "Belegte Beträge für eine einzelne Kommune liegen nicht vor."));

    [Fact]
    public async Task Section_that_asks_the_question_answers_it_also_where_it_says_that_nothing_is_known()
    {
        var answer = await AnswerAsync("Was kostet ein digitaler Zwilling?");
        Assert.Equal(["Belegte Beträge für eine einzelne Kommune liegen nicht vor."], answer.Sentences.Select(sentence => sentence.Text));
        Assert.Equal(Completeness.Partial, answer.Completeness);
    }

    [Fact]
    public async Task Enumeration_is_quoted_whole_with_its_lead_in_and_in_its_order()
    {
        var answer = await AnswerAsync("Wie hoch sind die Hebesätze für Grundsteuer A und B?");
        Assert.Equal(["Die", "1.", "a)", "b)", "2."], answer.Sentences.Select(sentence => sentence.Text.Split(' ')[0]));
    }

    [Fact]
    public async Task Fee_table_of_the_document_named_answers_what_its_service_costs()
    {
        var answer = await AnswerAsync("Was kostet die Betreuung bei Ratzefummel?");
        Assert.Equal(["Die monatlichen Elternbeiträge sind:", "Tage: 1-2 Tage | Beitrag: 100,00 €", "Tage: 3 Tage | Beitrag: 140,00 €"], answer.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public async Task Passage_below_a_heading_that_is_the_question_answers_it()
    {
        var answer = await AnswerAsync("Was kostet ein LoRaWAN-Netz?");
        Assert.Equal("Die Kosten sind nur für einzelne Kommunen belegt.", answer.Sentences[0].Text);
        Assert.Equal(2, answer.Sentences.Count(sentence => sentence.Text.Contains('€', StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Definition_comes_first_and_alone()
    {
        var answer = await AnswerAsync("Was ist LoRaWAN?");
        Assert.StartsWith("LoRaWAN ist ein Funkstandard", answer.Sentences[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Parts[0].Sentences, sentence => sentence.Text.Contains("Eifelkreis", StringComparison.Ordinal));
    }

    private static async Task<CitedAnswer> AnswerAsync(string question) =>
        Assert.IsType<CitedAnswer>(await TownLibrary.Over([RateStatute, CareStatute, Sensors, Twin]).AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
}
