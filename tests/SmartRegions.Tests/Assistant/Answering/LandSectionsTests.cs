using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class LandSectionsTests
{
    private static readonly Advisor Offices = TownLibrary.Over(
    [
        OfLand("HE", "Hessen", "das Landesamt Wiesbaden", "die ekom21"),
        OfLand("BB", "Brandenburg", "die Aufsicht in Kleinmachnow", "der Zweckverband Digitale Kommunen"),
        OfLand("SN", "Sachsen", "die Beauftragte in Dresden", "die KISA"),
        OfLand("TH", "Thüringen", "der Beauftragte in Erfurt", "die KIV"),
    ]);

    private static readonly Advisor Rules = TownLibrary.Over(
    [
        TownLibrary.Document("vergabe", "Vergabe", ("Was gilt je nach Land?", "Bis zu dieser Summe dürfen Gemeinden frei einkaufen:\nLand: Hessen | Summe: 10.000 €\nLand: Sachsen | Summe: 25.000 €\nLand: Thüringen | Summe: 5.000 €\nLand: Saarland | Summe: 8.000 €")),
    ]);

    [Theory]
    [InlineData("Wie heißt unser kommunales Rechenzentrum?")]
    [InlineData("Wer wacht über den Schutz der Daten in Gemeinden?")]
    public async Task Land_is_asked_for_where_its_sheets_say_different_things(string question) =>
        Assert.Equal(ClarificationNeed.Land, Assert.IsType<Clarification>(await AskAsync(Offices, AskerProfile.Unknown, question)).Need);

    [Fact]
    public async Task Land_is_asked_for_where_a_table_has_a_row_for_each() =>
        Assert.Equal(ClarificationNeed.Land, Assert.IsType<Clarification>(await AskAsync(Rules, AskerProfile.Unknown, "Bis zu welcher Summe dürfen wir frei einkaufen?")).Need);

    [Fact]
    public async Task Reply_with_the_Land_is_answered_from_its_sheet()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync(Offices, AskerProfile.Unknown, "Wer wacht über den Schutz der Daten in Gemeinden?", "Sachsen"));

        Assert.Contains("Beauftragte in Dresden", answer.Text, StringComparison.Ordinal);
        Assert.All(answer.Citations, citation => Assert.Equal("Anlaufstellen in Sachsen", citation.Document.Title));
    }

    [Fact]
    public async Task Sheets_of_other_Laender_are_left_out_where_the_Land_is_known()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync(Offices, In("TH"), "Wer wacht über den Schutz der Daten in Gemeinden?"));

        Assert.All(answer.Citations, citation => Assert.Equal("Anlaufstellen in Thüringen", citation.Document.Title));
    }

    [Theory]
    [InlineData("Welche Summe gilt in Thüringen für freien Einkauf?")]
    [InlineData("Bis zu welcher Summe dürfen Gemeinden in Thüringen frei einkaufen?")]
    public async Task Of_a_row_for_each_Land_that_of_the_own_is_shown(string question)
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync(Rules, AskerProfile.Unknown, question));

        Assert.Contains("5.000 €", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("25.000 €", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ist der Bund für den Schutz der Daten in Gemeinden zuständig?")]
    [InlineData("In welchen Ländern wacht eine Beauftragte über den Schutz der Daten?")]
    public async Task Land_is_not_asked_for_where_all_say_the_same_or_all_are_asked_about(string question)
    {
        var answer = await AskAsync(Offices, AskerProfile.Unknown, question);

        Assert.Contains("in Hessen", answer.Text, StringComparison.Ordinal);
        Assert.Contains("in Sachsen", answer.Text, StringComparison.Ordinal);
        Assert.IsNotType<Clarification>(answer);
    }

    private static AskerProfile In(string code) => new() { Land = Land.TryParse(code, out var land) ? land : null };

    private static DocumentVersion OfLand(string code, string land, string supervision, string provider)
    {
        var version = TownLibrary.Document(
            code,
            $"Anlaufstellen in {land}",
            ("Wer ist der kommunale IT-Dienstleister?", $"Das kommunale Rechenzentrum in {land} ist {provider}."),
            ("Welche Datenschutzaufsicht ist zuständig?", $"Über den Schutz der Daten in Gemeinden wacht in {land} {supervision}.\nDer Bund ist für den Schutz der Daten in Gemeinden in {land} nicht zuständig."));
        return version with { Document = version.Document with { Laender = [.. In(code).Land is { } known ? new[] { known } : []] } };
    }

    private static async Task<Answer> AskAsync(Advisor advisor, AskerProfile profile, params string[] questions)
    {
        var conversation = Conversation.Empty;
        foreach (var text in questions) conversation = conversation.With(new Question(text), await advisor.AnswerAsync(new Question(text), conversation, profile, CancellationToken.None));
        return conversation.Turns[^1].Answer!;
    }
}
