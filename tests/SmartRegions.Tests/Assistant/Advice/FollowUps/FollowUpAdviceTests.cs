using SmartRegions.Assistant;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Advice.FollowUps;

/// <summary>Conversations over the sample sheets.</summary>
public sealed class FollowUpAdviceTests
{
    private static readonly AskerProfile Hessen = new() { Land = Land.TryParse("HE", out var land) ? land : null, Inhabitants = 4_200 };

    [Fact]
    public async Task Costs_are_quoted_from_the_projects_shown_one_after_the_other()
    {
        var answer = await AskAsync("Wer hat schon Pegelsensorik gemacht?", "Was hat das gekostet?");
        Assert.Equal("peers", answer.Intent);
        Assert.Equal(["Auental – Pegel am Mühlbach mit LoRaWAN", "Landkreis Rottbach – Hochwasserpegel über Mobilfunk"], answer.Parts.Skip(1).Select(part => part.Heading));
        Assert.Contains("18.500 €", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_that_is_named_beside_the_question_is_the_only_one()
    {
        var answer = await AskAsync("Wer hat schon Pegelsensorik gemacht?", "Was hat das in Auental gekostet?");
        Assert.Equal("Auental – Pegel am Mühlbach mit LoRaWAN", Assert.Single(answer.Parts, part => part.Heading is not null).Heading);
    }

    [Fact]
    public async Task Project_that_is_meant_by_its_place_is_the_only_one()
    {
        var answer = await AskAsync("Wer hat schon Pegelsensorik gemacht?", "Was hat die zweite gekostet?");
        Assert.Equal("Landkreis Rottbach – Hochwasserpegel über Mobilfunk", Assert.Single(answer.Parts, part => part.Heading is not null).Heading);
        Assert.DoesNotContain("18.500", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_that_are_meant_by_their_places_stand_side_by_side()
    {
        var answer = await AskAsync("Wer hat schon Pegelsensorik gemacht?", "Vergleiche die beiden ersten");
        Assert.Equal(["Auental", "Landkreis Rottbach"], answer.Table?.Columns);
    }

    [Fact]
    public async Task Another_Land_ranks_the_same_matter_anew_and_details_follow_it()
    {
        var answer = await AskAsync("Wer hat schon Pegelsensorik gemacht?", "Und in Bayern?");
        Assert.Equal("Landkreis Rottbach – Hochwasserpegel über Mobilfunk", answer.Parts[1].Heading);
        var costs = await AskAsync("Wer hat schon Pegelsensorik gemacht?", "Und in Bayern?", "Was hat das gekostet?");
        Assert.Equal("Landkreis Rottbach – Hochwasserpegel über Mobilfunk", costs.Parts[1].Heading);
    }

    [Fact]
    public async Task Size_that_nobody_has_is_said_to_be_missing() =>
        Assert.Contains("Ein Vorhaben der Größenklasse „Großstadt“ ist dazu nicht belegt.", (await AskAsync("Wer hat schon Pegelsensorik gemacht?", "Und bei Großstädten?")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task What_was_shown_stays_what_was_shown_when_who_asks_has_changed_since()
    {
        var (shown, costs) = await MovedAsync(keepAnswers: true);
        Assert.Subset(shown.Citations.Select(citation => citation.Document.Title).ToHashSet(), costs.Citations.Select(citation => citation.Document.Title).ToHashSet());
        Assert.Equal("Auental – Pegel am Mühlbach mit LoRaWAN", costs.Parts[1].Heading);
    }

    [Fact]
    public async Task Where_only_the_questions_are_known_it_is_derived_for_who_asks_now() =>
        Assert.Equal("Landkreis Rottbach – Hochwasserpegel über Mobilfunk", (await MovedAsync(keepAnswers: false)).Costs.Parts[1].Heading);

    /// <summary>Asks from Hessen, then what it cost from Bayern.</summary>
    private static async Task<(CitedAnswer Shown, CitedAnswer Costs)> MovedAsync(bool keepAnswers)
    {
        var asked = new Question("Wer hat schon Pegelsensorik gemacht?");
        var shown = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(Conversation.Empty, asked, Hessen));
        var bayern = new AskerProfile { Land = Land.TryParse("BY", out var land) ? land : null, Inhabitants = 90_000 };
        var before = new Conversation([new Turn(asked, keepAnswers ? shown : null)]);
        return (shown, Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(before, new Question("Was hat das gekostet?"), bayern)));
    }

    private static async Task<CitedAnswer> AskAsync(params string[] questions) => Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(Hessen, questions));
}
