using SmartRegions.Assistant.Advice.Stocktaking;

namespace SmartRegions.Tests.Assistant.Advice.Stocktaking;

public sealed class StocktakingResultTests
{
    /// <summary>One letter an area in the order of the questions: j ja, t teilweise, n nein, w weiß nicht.</summary>
    [Theory]
    [InlineData("nnnnnnnnnn", MaturityStage.Idea, 1)]
    [InlineData("jtjnnnnnnn", MaturityStage.Prototype, 1)]
    [InlineData("jtjntnnnnn", MaturityStage.Prototype, 2)]
    [InlineData("jttnnnnnnn", MaturityStage.Idea, 1)]
    [InlineData("jwjjjjjjjj", MaturityStage.Idea, 1)]
    [InlineData("jnjjjjjjjj", MaturityStage.Idea, 1)]
    [InlineData("jjjtjjnnnn", MaturityStage.Pilot, 2)]
    [InlineData("jjjjjjjtnn", MaturityStage.Operation, 2)]
    [InlineData("jjjjjjjttn", MaturityStage.Operation, 3)]
    [InlineData("jjjjjjjjtj", MaturityStage.Transfer, 4)]
    public void Phase_is_reached_when_its_areas_and_those_before_are_there(string replies, MaturityStage stage, int stufenplan)
    {
        var result = StocktakingResult.Of(Replies(replies));
        Assert.Equal(stage, result.Stage);
        Assert.Equal(stufenplan, result.StufenplanStage);
    }

    [Fact]
    public void Next_steps_begin_with_what_the_next_phase_lacks_most() =>
        Assert.Equal(
            [StocktakingArea.Responsibility, StocktakingArea.DataInventory, StocktakingArea.Participation],
            StocktakingResult.Of(Replies("jntnnnnnnn")).NextAreas);

    [Fact]
    public void Where_all_is_there_nothing_is_left() => Assert.Empty(StocktakingResult.Of(Replies("jjjjjjjjjj")).NextAreas);

    private static IReadOnlyList<StocktakingReply> Replies(string letters) =>
    [
        .. letters.Select(letter => letter switch
        {
            'j' => StocktakingReply.Yes,
            't' => StocktakingReply.Partly,
            'n' => StocktakingReply.No,
            _ => StocktakingReply.Unknown,
        }),
    ];
}
