namespace SmartRegions.Channels.Feedback;

/// <summary>What an asker finds wrong with an answer.</summary>
internal enum FeedbackReason
{
    Wrong,
    Incomplete,
    Outdated,
    Unclear,
    SourceDoesNotFit,
}

internal static class FeedbackReasons
{
    /// <summary>What stands on the button.</summary>
    public static string German(this FeedbackReason reason) => reason switch
    {
        FeedbackReason.Wrong => "falsch",
        FeedbackReason.Incomplete => "unvollständig",
        FeedbackReason.Outdated => "veraltet",
        FeedbackReason.Unclear => "unverständlich",
        FeedbackReason.SourceDoesNotFit => "Quelle passt nicht",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    };
}
