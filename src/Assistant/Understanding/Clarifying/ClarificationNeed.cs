namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>What is missing to answer a question.</summary>
public enum ClarificationNeed
{
    /// <summary>It names nothing that could be looked up.</summary>
    Matter,

    /// <summary>The rules differ from Land to Land, and none is known.</summary>
    Land,

    /// <summary>It asks what to buy without saying what for.</summary>
    Purpose,

    /// <summary>It hangs on an abbreviation that means several things.</summary>
    Meaning,

    /// <summary>A question of the stocktaking.</summary>
    Stocktaking,
}
