using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.FollowUps;

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

    /// <summary>The same with whose answers come first: the asker, in the Land that is talked of where the question may lean on the talk.</summary>
    /// <param name="text">What is asked.</param>
    /// <param name="followUp">How it leans on what was said before.</param>
    public Scene OnTalk(string text, FollowUp followUp) => followUp.Dependence == Dependence.None ? this : this with { Profile = TalkedOf(text, followUp) };

    /// <summary>"Wer macht da die Aufsicht?" after "Und in Thüringen?" asks of Thüringen.</summary>
    private AskerProfile TalkedOf(string text, FollowUp followUp)
    {
        if (Said.Land is not null || LandMention.In(text) is not null || (Profile.Land is not null && followUp.Dependence != Dependence.Certain)) return Profile;
        return (LandMention.In(followUp.Before ?? string.Empty) ?? Advice?.Wish.Change.Sought.Land) is { } land ? Profile with { Land = land } : Profile;
    }
}
