namespace SmartRegions.Assistant.Understanding.Wishes;

/// <summary>Advice that goes beyond looking up: it puts together what several documents say for this asker.</summary>
internal enum AdviceKind
{
    /// <summary>Who of similar size, Land and kind has done it.</summary>
    Peers,

    /// <summary>What exists already and can be reused.</summary>
    Reuse,

    /// <summary>Two or three projects or solutions side by side.</summary>
    Comparison,

    /// <summary>What money is open today.</summary>
    Funding,

    /// <summary>Which office helps.</summary>
    Office,

    /// <summary>Events and courses.</summary>
    Dates,

    /// <summary>A dialogue that ends in the stage reached and the next steps.</summary>
    Stocktaking,
}
