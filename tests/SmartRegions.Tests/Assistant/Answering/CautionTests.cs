using SmartRegions.Assistant;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class CautionTests
{
    private const string Warning = "Kameras am Parkplatz erfassen Menschen und Kennzeichen.";

    private static readonly FieldOfAction Mobility = FieldOfAction.TryParse("Mobilität", out var field) ? field : default;

    private static readonly FieldOfAction Cooperation = FieldOfAction.TryParse("Zusammenarbeit", out var field) ? field : default;

    private static readonly Advisor Advisor = TownLibrary.Over(
    [
        Sheet("parken", "Parken mit Sensoren", DocumentKind.Guide, ("Was ist ein Parksensor?", "Ein Parksensor ist ein Gerät, das im Boden erkennt, ob ein Stellplatz frei ist."), ("Welche Risiken und welcher Datenschutz sind zu beachten?", $"{Warning} Vorab ist zu prüfen, ob das nötig ist.")),
        Sheet("station", "Mobilstation", DocumentKind.Solution, ("Kurz gesagt", "Eine Mobilstation verbindet Bus, Rad und Parksensor an einem Ort.")),
        Sheet("bach", "Pegel am Bach", DocumentKind.Guide, ("Was ist ein Radarpegel?", "Ein Radarpegel ist ein Gerät, das den Wasserstand von oben misst."), ("Welche Risiken und welcher Datenschutz sind zu beachten?", "Im Winter vereisen Geräte. Messwerte haben meist keinen Personenbezug. Ein Radarpegel fällt bei Gewitter aus.")),
        Sheet("bund", "Städtebund am See", DocumentKind.Guide, Cooperation, ("Was ist der Städtebund?", "Der Städtebund am See ist ein Bündnis von vier Städten. Der Städtebund wurde am 4. Mai 2021 gegründet."), ("Welche Risiken und welcher Datenschutz sind zu beachten?", "Ohne Personal bleibt ein Bündnis leicht folgenlos. Ein Beirat kostet alle Städte Zeit."), ("Wie arbeitet der Beirat?", "Der Beirat berät die vier Städte im Städtebund.")),
        Sheet("plan", "Parkplatzsatzung", DocumentKind.Other, ("§ 1 Parksensor", "Der Parksensor gehört der Stadt.")),
    ]);

    [Fact]
    public async Task Answer_from_a_sheet_ends_with_a_sentence_on_risks_and_data_protection()
    {
        var answer = await AskAsync("Was ist ein Parksensor?");
        var caution = answer.Parts[^1].Sentences[0];
        Assert.Equal(("Zu beachten", Warning), (caution.Label, caution.Text));
        Assert.Contains(Warning, answer.Citations[caution.Citations[0] - 1].Quote, StringComparison.Ordinal);
        Assert.EndsWith($"Zu beachten: {Warning} [2]", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Was ist ein Radarpegel?", "Ein Radarpegel fällt bei Gewitter aus.")]
    [InlineData("Wie misst man den Wasserstand von oben?", "Messwerte haben meist keinen Personenbezug.")]
    public async Task Sentence_that_has_most_of_the_question_is_chosen_else_one_on_data_protection(string question, string caution) =>
        Assert.Equal(caution, (await AskAsync(question)).Parts[^1].Sentences[0].Text);

    [Fact]
    public async Task Question_about_data_protection_itself_gets_no_caution_beside_its_answer()
    {
        var answer = await AskAsync("Welche Risiken und welcher Datenschutz sind bei Kameras am Parkplatz zu beachten?");
        Assert.Equal(Warning, answer.Sentences[0].Text);
        Assert.All(answer.Sentences, sentence => Assert.Null(sentence.Label));
    }

    [Theory]
    [InlineData("Wo misst ein Radarpegel den Wasserstand?", "Ein Radarpegel ist ein Gerät, das den Wasserstand von oben misst.")]
    [InlineData("Wann wurde der Städtebund am See gegründet?", "Der Städtebund wurde am 4. Mai 2021 gegründet.")]
    [InlineData("Was ist der Städtebund am See?", "Der Städtebund am See ist ein Bündnis von vier Städten.")]
    public async Task Facts_and_matters_of_organisation_go_without_a_caution_that_is_beside_the_point(string question, string fact)
    {
        var answer = await AskAsync(question);
        Assert.Equal(fact, answer.Sentences[0].Text);
        Assert.All(answer.Sentences, sentence => Assert.Null(sentence.Label));
    }

    [Fact]
    public async Task What_is_to_be_heeded_is_not_told_beside_it_as_well()
    {
        const string Both = "Zählgeräte an der Brücke erfassen keine Gesichter und haben keinen Personenbezug.";
        var advisor = TownLibrary.Over([Sheet("zaehlen", "Zählgeräte an der Brücke", DocumentKind.Guide, ("Kurz gesagt", Both), ("Was ist ein Zählgerät?", "Ein Zählgerät ist ein Kasten, der an der Brücke Menschen zählt."), ("Welche Risiken und welcher Datenschutz sind zu beachten?", Both))]);
        var answer = Assert.IsType<CitedAnswer>(await advisor.AnswerAsync(new Question("Was ist ein Zählgerät an der Brücke?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
        Assert.Equal("Zu beachten", Assert.Single(answer.Sentences, sentence => sentence.Text == Both).Label);
    }

    [Fact]
    public async Task Caution_on_organisation_stands_where_it_speaks_of_what_is_asked() =>
        Assert.Equal("Ein Beirat kostet alle Städte Zeit.", (await AskAsync("Wie arbeitet der Beirat?")).Parts[^1].Sentences[0].Text);

    [Fact]
    public async Task Sheets_of_the_same_field_of_action_are_named_and_other_documents_are_not() =>
        Assert.Equal(["Mobilstation"], (await AskAsync("Was ist ein Parksensor?")).SeeAlso.Select(document => document.Title));

    private static DocumentVersion Sheet(string name, string title, DocumentKind kind, params IReadOnlyList<(string Heading, string Text)> passages) => Sheet(name, title, kind, Mobility, passages);

    private static DocumentVersion Sheet(string name, string title, DocumentKind kind, FieldOfAction field, params IReadOnlyList<(string Heading, string Text)> passages)
    {
        var version = TownLibrary.Document(name, title, passages);
        return version with { Document = version.Document with { Kind = kind, FieldsOfAction = [field] } };
    }

    private static async Task<CitedAnswer> AskAsync(string question) =>
        Assert.IsType<CitedAnswer>(await Advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
}
