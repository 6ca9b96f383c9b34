namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>What one input does to the dialogue.</summary>
internal enum StocktakingMove
{
    /// <summary>It is about something else.</summary>
    None,

    Start,

    Reply,

    /// <summary>Takes the last reply back.</summary>
    Back,

    /// <summary>Goes on after something else was asked in between, or asks for the question again.</summary>
    Resume,

    /// <summary>Does not understand the question.</summary>
    Puzzled,

    Stop,

    /// <summary>Says who asks: "Bayern, 7.000 Einwohner".</summary>
    Description,

    /// <summary>Asks what to do now that the result is there.</summary>
    NextSteps,
}
