namespace SmartRegions.Evaluation.Sets;

/// <summary>Something that an answer must say (key fact) or must not say (forbidden claim).</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="AnyOf">
/// Acceptable wordings, at least one. A wording is found where its words follow each other, compared as stems, with numbers, amounts and dates
/// normalised; <c>…</c> between parts of a wording means that all parts stand in the same answer, in any order.
/// </param>
public sealed record Claim(string Name, IReadOnlyList<string> AnyOf);
