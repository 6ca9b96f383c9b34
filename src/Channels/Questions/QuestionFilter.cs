namespace SmartRegions.Channels.Questions;

/// <summary>Which questions an operator wants to see; what is <see langword="null"/> does not matter.</summary>
internal sealed record QuestionFilter
{
    public DateTimeOffset? From { get; init; }

    /// <summary>The first instant that is too late.</summary>
    public DateTimeOffset? Before { get; init; }

    public QuestionChannel? Channel { get; init; }

    /// <summary>See <see cref="AskedQuestion.Behaviour"/>.</summary>
    public string? Behaviour { get; init; }

    public double? LeastConfidence { get; init; }

    public double? ConfidenceBelow { get; init; }

    public FeedbackFilter? Feedback { get; init; }

    /// <summary>Words as typed, whatever their case; they stand together in question or answer.</summary>
    public string? Text { get; init; }
}

/// <summary>What was said of an answer.</summary>
internal enum FeedbackFilter
{
    Any,
    Helpful,
    NotHelpful,
    None,
}
