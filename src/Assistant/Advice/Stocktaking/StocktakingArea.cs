namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>What a municipality is asked about, in the order of the questions.</summary>
public enum StocktakingArea
{
    Strategy,
    Responsibility,
    DataInventory,
    Participation,
    Infrastructure,
    Protection,
    Funding,
    Operation,
    Cooperation,
    Impact,
}
