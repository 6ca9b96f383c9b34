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

    /// <summary>True where a Land is what is asked about: "Und in Bayern?"</summary>
    public bool IsOfLand { get; init; }

    /// <summary>True where another Land has taken the place of those in the question: "Und in Sachsen?"</summary>
    public bool IsOfChangedLand { get; init; }

    public static AdviceRequest Of(AdviceWish wish, Scene scene)
    {
        var named = ProfileMention.In(wish.Question.Text);
        return new AdviceRequest(wish.Question, wish.Change.ApplyTo(scene.Profile.With(named).With(scene.Said)), scene.Conversation, scene.Today)
        {
            IsOfLand = wish.Change.Sought.Land is not null || (named.Land is not null && scene.Said.Land is null),
            IsOfChangedLand = wish.Change.Sought.Land is not null,
            IsOfSize = wish.Change.IsOfSize || (named.SpatialType is not null && scene.Said.Size is null),
        };
    }
}
