using SmartRegions.Assistant.Advice.FollowUps;

namespace SmartRegions.Assistant.Conversations;

/// <summary>What a question is asked into.</summary>
/// <param name="Conversation">What was said before.</param>
/// <param name="Profile">Who asks, as far as question and conversation tell.</param>
/// <param name="Advice">The advice that is talked about; <see langword="null"/> where none is.</param>
/// <param name="Today">The day in Germany.</param>
internal sealed record Scene(Conversation Conversation, AskerProfile Profile, AdviceGiven? Advice, DateOnly Today)
{
    /// <summary>What this very question says of the asker: it holds against all that was asked before. Nothing by default.</summary>
    public AskerProfile Said { get; init; } = AskerProfile.Unknown;
}
