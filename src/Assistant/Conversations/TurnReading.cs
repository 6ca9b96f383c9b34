using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.FollowUps;

namespace SmartRegions.Assistant.Conversations;

/// <summary>One input in its conversation, as its words tell; nothing is looked up.</summary>
/// <param name="Clarified">The input, with the question before where it replies to what was asked back.</param>
/// <param name="FollowUp">How it leans on earlier questions.</param>
/// <param name="OnAdvice">What it wants of the advice before it; <see langword="null"/> where there is none or it is about something else.</param>
/// <param name="Wish">The advice it asks for by itself; <see langword="null"/> where it asks for none.</param>
internal sealed record TurnReading(string Clarified, FollowUp FollowUp, AdviceFollowUp? OnAdvice, AdviceWish? Wish)
{
    /// <param name="text">In plain German.</param>
    /// <param name="before">What was said before.</param>
    /// <param name="last">The advice that is talked about.</param>
    public static TurnReading Of(string text, Conversation before, AdviceWish? last)
    {
        var clarified = ClarifiedQuestion.Of(text, before);
        var isOwn = clarified == text;
        if (FollowUpReader.OpensNewSubject(text)) clarified = FollowUpReader.WithoutOpening(clarified);
        var followUp = isOwn ? FollowUpReader.Read(text, before) : FollowUp.Alone;
        var onAdvice = isOwn && last is not null ? AdviceFollowUpReader.Read(text, last) : null;
        return new TurnReading(clarified, followUp, onAdvice, onAdvice is null ? AdviceWish.Of(QuestionReader.Read(clarified), followUp) : null);
    }
}
