namespace SmartRegions.Channels.Feedback;

/// <summary>What feedback has changed.</summary>
internal enum FeedbackChange
{
    /// <summary>There is no such message in the conversation.</summary>
    AboutNothing,

    /// <summary>The same was said of the answer before, or more.</summary>
    SaidBefore,

    /// <summary>It is what counts from now on.</summary>
    Changed,
}
