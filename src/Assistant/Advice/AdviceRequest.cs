using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Advice;

/// <summary>What advice is asked for.</summary>
/// <param name="Question">The question, resolved where it leans on an earlier one.</param>
/// <param name="Profile">Who asks, with what the question itself says of it.</param>
/// <param name="Conversation">What was said before.</param>
/// <param name="Today">The day in Germany.</param>
internal sealed record AdviceRequest(UnderstoodQuestion Question, AskerProfile Profile, Conversation Conversation, DateOnly Today)
{
    /// <summary>True where a size other than the asker's is what is asked about: "Und bei kleineren?"</summary>
    public bool IsOfSize { get; init; }

    public static AdviceRequest Of(AdviceWish wish, Scene scene) =>
        new(wish.Question, wish.Change.ApplyTo(scene.Profile.With(ProfileMention.In(wish.Question.Text)).With(scene.Said)), scene.Conversation, scene.Today) { IsOfSize = wish.Change.IsOfSize };
}
