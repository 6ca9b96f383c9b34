using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class FollowUpLookupTests
{
    private static readonly KnowledgeAccess Knowledge = PassageLibrary.Build(
        [
            TownLibrary.Document("rufbus", "Rufbus einführen", ("Was ist ein Rufbus?", "Ein Rufbus ist ein Kleinbus, der nur nach Bestellung fährt."), ("Wer fährt den Rufbus?", "Den Rufbus fährt ein Taxiunternehmen aus dem Ort."), ("Was kostet der Betrieb?", "Der Betrieb kostet im Jahr 120.000 €.")),
            TownLibrary.Document("parken", "Parksensoren einbauen", ("Was kostet ein Parksensor?", "Ein Parksensor kostet 300 € im Kauf."), ("Wer baut ihn ein?", "Parksensoren baut der Bauhof ein.")),
            TownLibrary.Document("schwimmen", "Freibad", ("Eintritt", "Der Betrieb des Freibads kostet im Jahr 90.000 €. Ein Taxiunternehmen fährt Kinder hin.")),
        ],
        Glossary.Empty,
        CancellationToken.None).Access();

    private static readonly FollowUpLookup FollowUps = new(Knowledge, new Lookup(Knowledge, TimeProvider.System, ConfidenceModel.Default));

    [Theory]
    [InlineData("Und was kostet der Betrieb?", "120.000 €")]
    [InlineData("Und wer fährt den?", "Taxiunternehmen aus dem Ort")]
    public async Task What_leans_on_the_talk_is_told_by_the_sheet_shown(string question, string told)
    {
        var found = await FindAsync("Was ist ein Rufbus?", question);

        Assert.True(found?.Fits);
        Assert.Equal("Rufbus einführen", LeadingSheet(found));
        Assert.Contains(found!.Finding.Extract.Quotations, quotation => quotation.Text.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Was kostet ein Parksensor?", "300 €")]
    [InlineData("Wer baut Parksensoren ein?", "Bauhof")]
    public async Task What_names_a_sheet_of_its_own_is_told_by_that(string question, string told)
    {
        var found = await FindAsync("Was ist ein Rufbus?", question);

        Assert.True(found?.Fits);
        Assert.Equal("Parksensoren einbauen", LeadingSheet(found));
        Assert.Contains(told, found!.Finding.Extract.Quotations[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Und wie viele Hunde fahren da mit?")]
    [InlineData("Und wie ist das Klavierkonzert da?")]
    public async Task What_the_sheet_shown_does_not_know_is_not_carried(string question)
    {
        var found = await FindAsync("Was ist ein Rufbus?", question);

        Assert.NotNull(found);
        Assert.False(found.Fits);
    }

    [Fact]
    public async Task Talk_of_what_no_source_knows_finds_nothing() => Assert.Null(await FindAsync("Wie schwer ist der Jupiter?", "Und was kostet das?"));

    private static string? LeadingSheet(LookedUp? found) => found?.Finding.Extract.Quotations[0].Document.Title;

    private static async Task<LookedUp?> FindAsync(string before, string question)
    {
        var asked = new Question(before);
        var answer = await new Advisor(Knowledge, TimeProvider.System).AnswerAsync(asked, Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);
        var conversation = Conversation.Empty.With(asked, answer);
        return await FollowUps.FindAsync(QuestionReader.Read(question), FollowUpReader.Read(question, conversation), new Scene(conversation, AskerProfile.Unknown, Advice: null, new DateOnly(2026, 3, 1)), new Trace(TimeProvider.System), CancellationToken.None);
    }
}
