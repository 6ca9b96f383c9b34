using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Advice.FollowUps;

/// <summary>After the advice on who measures water levels, over the sample sheets.</summary>
public sealed class AdviceContinuationTests
{
    private const string Asked = "Wer hat schon Pegelsensorik gemacht?";

    private static readonly AskerProfile Hessen = new() { Land = Land.TryParse("HE", out var land) ? land : null, Inhabitants = 4_200 };
    private static readonly AdviceWish Peers = new(AdviceKind.Peers, QuestionReader.Read(Asked));
    private static readonly AdviceRequest Request = new(Peers.Question, Hessen, Conversation.Empty, new DateOnly(2026, 3, 9));
    private static readonly AskedDetail Costs = new("Kosten", [SectionRole.Cost], []);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Detail_is_told_of_what_was_shown_or_would_be_shown_today(bool isAnswerKnown)
    {
        var told = Assert.IsType<QuotedAdvice>(await (await ContinuationAsync()).TellAsync(Costs, await GivenAsync(isAnswerKnown), Request, CancellationToken.None));

        Assert.Equal(["Auental – Pegel am Mühlbach mit LoRaWAN", "Landkreis Rottbach – Hochwasserpegel über Mobilfunk"], told.Parts.Select(part => part.Heading).OfType<string>());
        Assert.Contains(told.Parts.SelectMany(part => part.Sentences), sentence => sentence.Text.Contains("18.500 €", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_answer_was_no_such_advice_nothing_is_told()
    {
        var other = await SheetLibrary.AskAsync("Vergleiche Auental und den Landkreis Rottbach");

        Assert.Equal("comparison", other.Intent);
        Assert.Null(await (await ContinuationAsync()).TellAsync(Costs, new AdviceGiven(Peers, other), Request, CancellationToken.None));
    }

    [Theory]
    [InlineData("die beiden ersten", "Auental, Landkreis Rottbach")]
    [InlineData("das zweite", null)]
    [InlineData("die letzten drei", null)]
    public async Task Those_at_the_places_stand_side_by_side_where_there_are_two(string places, string? columns)
    {
        var compared = await (await ContinuationAsync()).CompareAsync(ShownPlaces.In(places)!, await GivenAsync(isAnswerKnown: true), Request, CancellationToken.None);

        Assert.Equal(columns, compared is QuotedAdvice { Table: { } table } ? string.Join(", ", table.Columns) : null);
    }

    [Fact]
    public async Task Other_question_is_looked_up_in_the_sheets_shown()
    {
        var finding = await FindAsync("Wie viele Gewässer und Bäche werden da überwacht?");

        Assert.Equal("Landkreis Rottbach – Hochwasserpegel über Mobilfunk", finding?.Extract.Quotations[0].Document.Title);
    }

    [Theory]
    [InlineData("Zeigt ein digitaler Zwilling die Bauvorhaben?")]
    [InlineData("Spielt dort ein Orchester?")]
    public async Task What_the_sheets_shown_do_not_say_is_not_found_though_another_says_it(string question) => Assert.Null(await FindAsync(question));

    private static async Task<Finding?> FindAsync(string question) =>
        await (await ContinuationAsync()).FindAsync(QuestionReader.Read(question), await GivenAsync(isAnswerKnown: true), Request, new Trace(TimeProvider.System), CancellationToken.None);

    private static async Task<AdviceGiven> GivenAsync(bool isAnswerKnown) => new(Peers, isAnswerKnown ? await SheetLibrary.AskAsync(Hessen, Asked) : null);

    private static async Task<AdviceContinuation> ContinuationAsync()
    {
        var knowledge = await SheetLibrary.KnowledgeAsync();
        return new AdviceContinuation(knowledge, new AdviceDesk(knowledge), new Lookup(knowledge, TimeProvider.System, ConfidenceModel.Default));
    }
}
