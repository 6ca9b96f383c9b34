using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Sections;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering.Sections;

public sealed class SectionSearchTests
{
    private const string LeadIn = "Typische Fehler beim Rufbus sind (fachübliche Praxis):";

    private static readonly KnowledgeAccess Knowledge = PassageLibrary.Build(
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
        Sheet("hopper", "Rufbus Hopper in Auental mit Bestellung per App", DocumentKind.Project,
            ("Kurz gesagt", "Der Hopper ist ein Rufbus in Auental, der per App bestellt wird."),
            ("Was hat der Hopper gekostet?", "Der Hopper kostet im Jahr 410.000 Euro für Fahrten, Bestellung und App.")),
        Sheet("geoportal", "Karten im Netz zeigen", DocumentKind.Guide,
            ("Kurz gesagt", "Karten im Netz sparen Nachfragen im Rathaus. Sie brauchen gepflegte Daten. Am besten beginnt man mit dem Bebauungsplan."),
            ("Was ist ein Geoportal?", "Ein Geoportal ist eine Website, auf der eine Verwaltung ihre Karten und Geodaten zeigt."),
            ("Welche Schritte führen zum Geoportal?", "Drei Schritte führen zum Geoportal (fachübliche Praxis):\n1. Daten auswählen.\n2. Nutzungsrechte klären.\n3. Karten veröffentlichen."),
            ("Wann passt ein Geoportal?", "Ein Geoportal passt, wenn viele nach Plänen fragen."),
            ("Kann eine kleine Gemeinde ein Geoportal betreiben?", "Eine kleine Gemeinde nutzt besser das Geoportal ihres Kreises mit."),
            ("Wer hilft weiter?", "Zum Geoportal geben Auskunft:\n- Kreisverwaltung mit ihrem Geoportal.\n- Leitfaden Geodaten: wie kleine Orte beginnen.")),
        .. Enumerable.Range(0, 400).Select(number => Sheet($"protokoll-{number}", $"Protokoll {number}", DocumentKind.Other, ("Verlauf", $"Der Ausschuss tagte zum {number}. Mal und vertagte den Punkt."))),
    ], Glossary.Empty, CancellationToken.None).Access();

    private static readonly Advisor Advisor = new(Knowledge, TimeProvider.System);

    [Theory]
    [InlineData("Was kostet der Rufbus mit Bestellung per App in Zwönitz?")]
    [InlineData("Was kostet der Rufbus ERZmobil mit Bestellung per App?")]
    public async Task Section_of_another_place_or_project_is_not_shown_for_the_one_that_is_named(string question) =>
        Assert.Empty(await SectionAsync(question));

    [Fact]
    public async Task Section_of_the_place_that_is_named_is_shown() =>
        Assert.Contains("410.000", await SectionAsync("Was kostet der Rufbus mit Bestellung per App in Auental?"), StringComparison.Ordinal);

    [Fact]
    public async Task Sheet_whose_title_does_not_name_the_matter_is_named_above_its_section()
    {
        var answer = await AnswerAsync("Wie gehen wir beim Geoportal vor?");
        Assert.Equal("Aus dem Blatt „Karten im Netz zeigen“:", answer.Parts[0].Note);
        Assert.StartsWith("Aus dem Blatt „Karten im Netz zeigen“:\n", answer.Text, StringComparison.Ordinal);
        Assert.Null((await AnswerAsync("Was läuft beim Rufbus oft schief?")).Parts[0].Note);
    }

    [Theory]
    [InlineData("Was ist ein Geoportal in einem Satz?", "ist eine Website, auf der")]
    [InlineData("Kannst du mir das Geoportal für Laien erklären?", "ist eine Website, auf der")]
    [InlineData("Rufbus, kurz erklärt", "fährt nur nach Bestellung")]
    public async Task What_is_to_be_told_in_short_is_its_definition_or_the_summary_of_its_sheet(string question, string said) =>
        Assert.Contains(said, (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task What_was_done_is_told_and_not_what_was_learned() =>
        Assert.Contains("mit drei Fahrzeugen", (await AskAsync("Was wurde in Zwönitz gemacht?")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Where_a_guide_lists_no_prerequisites_its_steps_tell_what_is_needed() =>
        Assert.Contains("Nutzungsrechte klären", (await AskAsync("Was benötigen wir für ein Geoportal?")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Geht das mit einem Geoportal auch bei kleinen Gemeinden?", "das Geoportal ihres Kreises")]
    [InlineData("Schafft das mit dem Rufbus auch eine kleine Gemeinde?", "dünn besiedelten Orten")]
    public async Task Whether_others_can_do_the_same_is_told_where_a_sheet_tells_it_and_else_when_it_fits(string question, string said) =>
        Assert.Contains(said, (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Beside_what_others_cannot_do_stands_who_helps_them() =>
        Assert.Contains("wie kleine Orte beginnen", (await AskAsync("Geht das mit einem Geoportal auch bei kleinen Gemeinden?")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Section_asked_for_in_everyday_words_is_quoted_whole_from_the_sheet_on_the_matter()
    {
        var answer = await AnswerAsync("Was läuft beim Rufbus oft schief?");
        Assert.Equal(
            [LeadIn, "- Die Buchung geht nur mit App.", "- Genehmigung und Tarif werden zu spät geklärt.", "- Nach dem Ende der Förderung fehlt der Zuschuss."],
            answer.Parts[0].Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public async Task Section_says_also_when_something_does_not_fit() =>
        Assert.Contains((await AnswerAsync("Für wen ist ein Rufbus nicht das Richtige, wann lohnt er sich nicht?")).Sentences, sentence => sentence.Text.Contains("passt nicht als Ersatz", StringComparison.Ordinal));

    [Theory]
    [InlineData("Was läuft bei Drohnenflügen oft schief?")]
    public async Task Matter_without_a_sheet_is_no_reason_to_quote_the_section_of_another(string question) =>
        Assert.IsType<Abstention>(await AskAsync(question));

    [Fact]
    public async Task Number_that_the_sheet_knows_to_be_unknown_is_declined_in_its_words() =>
        Assert.Equal("Fahrgastzahlen des ERZmobils sind nicht belegt.", Assert.Single(Assert.IsType<Abstention>(await AskAsync("Wie viele Fahrgäste hat das ERZmobil in Zwönitz?")).LeftOpen).Text);

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

    /// <summary>What is quoted of the section asked for, as the search for sections alone finds it; empty where it finds none.</summary>
    private static async Task<string> SectionAsync(string question)
    {
        var request = SectionRequest.In(QuestionReader.Read(question))!;
        var found = await Knowledge.Search(new SearchQuery(request.Matter.Text) { Top = 20, TopOfDocument = 2 }, CancellationToken.None);
        var finding = await new SectionSearch(Knowledge.Passages, ConfidenceModel.Default).FindAsync(request, found, LandPreference.None, CancellationToken.None);
        return string.Join('\n', finding?.Extract.Quotations.Select(quotation => quotation.Text) ?? []);
    }

    private static Task<Answer> AskAsync(string question) => Advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);

    private static async Task<CitedAnswer> AnswerAsync(string question) => Assert.IsType<CitedAnswer>(await AskAsync(question));
}
