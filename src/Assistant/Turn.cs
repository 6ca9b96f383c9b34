namespace SmartRegions.Assistant;

/// <summary>A question and what was answered; <see langword="null"/> where only the question is known.</summary>
public sealed record Turn(Question Question, Answer? Answer);
