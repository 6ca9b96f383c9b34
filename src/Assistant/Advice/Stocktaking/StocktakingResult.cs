namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>What ten replies come to.</summary>
/// <remarks>
/// The mapping is ours; no source gives one. Each phase of the scaling roadmap (Ideenfindung, Prototyp, Pilot, Verstetigung, Transfer) is left
/// for the next when the areas that the table names are there: none answered "nein" or "weiß nicht", and at least half of them "ja". Phases cannot be
/// skipped. The stages of the Stufenplan (1 Wissen, 2 Zugang zu Lösungen und Umsetzung, 3 interkommunale Kooperation, 4 Daseinsvorsorge) are reached in the same
/// way where their areas are answered at least "teilweise", and never before the phase that belongs to them.
/// </remarks>
/// <param name="Stage">The phase the municipality is in.</param>
/// <param name="StufenplanStage">The stage of the Stufenplan, 1 to 4.</param>
/// <param name="NextAreas">The areas to work on next, three at most: first those that the next phase needs, the weakest first.</param>
internal sealed record StocktakingResult(MaturityStage Stage, int StufenplanStage, IReadOnlyList<StocktakingArea> NextAreas)
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

    /// <summary>What has to be there at least in part to reach a stage of the Stufenplan, and the phase before which it is not reached.</summary>
    private static readonly (int Stage, StocktakingArea[] Needs, MaturityStage From)[] Stufenplan =
    [
        (2, [StocktakingArea.Infrastructure], MaturityStage.Prototype),
        (3, [StocktakingArea.Cooperation], MaturityStage.Operation),
        (4, [StocktakingArea.Funding, StocktakingArea.Operation, StocktakingArea.Impact], MaturityStage.Transfer),
    ];

    /// <param name="replies">One a question, in the order of <see cref="StocktakingQuestion.All"/>.</param>
    public static StocktakingResult Of(IReadOnlyList<StocktakingReply> replies)
    {
        var reply = StocktakingQuestion.All.Zip(replies).ToDictionary(pair => pair.First.Area, pair => pair.Second);
        var stage = Phases.TakeWhile(phase => IsThere(phase.Needs, reply)).Select(phase => phase.Stage).LastOrDefault(MaturityStage.Idea);
        var open = Phases.SelectMany(phase => phase.Needs.Where(area => reply[area] != StocktakingReply.Yes).OrderBy(area => reply[area] == StocktakingReply.Partly));
        var stufe = Stufenplan.TakeWhile(step => stage >= step.From && step.Needs.All(area => reply[area] >= StocktakingReply.Partly)).Select(step => step.Stage).LastOrDefault(1);
        return new StocktakingResult(stage, stufe, [.. open.Take(MostSteps)]);
    }

    private static bool IsThere(StocktakingArea[] needs, Dictionary<StocktakingArea, StocktakingReply> reply) =>
        needs.All(area => reply[area] >= StocktakingReply.Partly) && needs.Count(area => reply[area] == StocktakingReply.Yes) * 2 >= needs.Length;
}
