namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>How far something is there, from least to most; what nobody knows is not counted as there.</summary>
public enum StocktakingReply
{
    Unknown,
    No,
    Partly,
    Yes,
}
