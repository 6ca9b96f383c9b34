using SmartRegions.Assistant.Answering;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>The advice that a conversation is about.</summary>
/// <param name="Wish">What was asked for.</param>
/// <param name="Answer">What was answered; <see langword="null"/> where only the question is known, so that the advice has to be derived anew.</param>
internal sealed record AdviceGiven(AdviceWish Wish, Answer? Answer)
{
    /// <summary>What the answer cited; empty where it was no such advice.</summary>
    public IReadOnlyList<Citation> Citations => Answer is CitedAnswer cited && cited.Intent == SnakeCase.Of(Wish.Kind) ? cited.Citations : [];

    /// <summary>The day for which it said what is open or to come.</summary>
    public DateOnly? Day => (Answer as CitedAnswer)?.Day;
}
