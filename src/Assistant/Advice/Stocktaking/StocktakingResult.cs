namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>What ten replies come to.</summary>
/// <remarks>
/// The mapping is ours; no source gives one. Each phase of the scaling roadmap (Ideenfindung, Prototyp, Pilot, Verstetigung, Transfer) is left
/// for the next when the areas that the table names are there: none answered "nein" or "weiß nicht", and at least half of them "ja". Phases cannot be
/// skipped. The stages of the Stufenplan are read off the phase: knowledge first (1), then access to solutions and putting them to work (2), then joint
/// infrastructure (3), then digital services as a matter of course (4).
/// </remarks>
/// <param name="Stage">The phase the municipality is in.</param>
/// <param name="NextAreas">The areas to work on next, three at most: first those that the next phase needs, the weakest first.</param>
internal sealed record StocktakingResult(MaturityStage Stage, IReadOnlyList<StocktakingArea> NextAreas)
{
    private const int MostSteps = 3;

    /// <summary>What has to be there to reach a phase.</summary>
    private static readonly (MaturityStage Stage, StocktakingArea[] Needs)[] Phases =
    [
        (MaturityStage.Prototype, [StocktakingArea.Strategy, StocktakingArea.Responsibility, StocktakingArea.DataInventory]),
        (MaturityStage.Pilot, [StocktakingArea.Participation, StocktakingArea.Infrastructure, StocktakingArea.Protection]),
        (MaturityStage.Operation, [StocktakingArea.Funding, StocktakingArea.Operation]),
        (MaturityStage.Transfer, [StocktakingArea.Cooperation, StocktakingArea.Impact]),
    ];

    /// <param name="replies">One a question, in the order of <see cref="StocktakingQuestion.All"/>.</param>
    public static StocktakingResult Of(IReadOnlyList<StocktakingReply> replies)
    {
        var reply = StocktakingQuestion.All.Zip(replies).ToDictionary(pair => pair.First.Area, pair => pair.Second);
        var stage = Phases.TakeWhile(phase => IsThere(phase.Needs, reply)).Select(phase => phase.Stage).LastOrDefault(MaturityStage.Idea);
        var open = Phases.SelectMany(phase => phase.Needs.Where(area => reply[area] != StocktakingReply.Yes).OrderBy(area => reply[area] == StocktakingReply.Partly));
        return new StocktakingResult(stage, [.. open.Take(MostSteps)]);
    }

    /// <summary>The stage of the Stufenplan that the phase belongs to, 1 to 4.</summary>
    public int StufenplanStage => Stage switch
    {
        MaturityStage.Idea => 1,
        MaturityStage.Prototype or MaturityStage.Pilot => 2,
        MaturityStage.Operation => 3,
        MaturityStage.Transfer => 4,
        _ => throw new InvalidOperationException($"Unknown stage {Stage}."),
    };

    private static bool IsThere(StocktakingArea[] needs, Dictionary<StocktakingArea, StocktakingReply> reply) =>
        needs.All(area => reply[area] >= StocktakingReply.Partly) && needs.Count(area => reply[area] == StocktakingReply.Yes) * 2 >= needs.Length;
}
