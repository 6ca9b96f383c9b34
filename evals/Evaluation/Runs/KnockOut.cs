namespace SmartRegions.Evaluation.Runs;

/// <summary>Something that must not happen even once, and did.</summary>
/// <param name="Kind">From <see cref="Finding.ForbiddenClaim"/> to <see cref="Finding.Failed"/>.</param>
/// <param name="Name">The claim's name, the fact as written, or the exception's message.</param>
public sealed record KnockOut(Finding Kind, string Name);
