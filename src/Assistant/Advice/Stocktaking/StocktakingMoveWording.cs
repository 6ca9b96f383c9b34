namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>How a move is told.</summary>
internal static class StocktakingMoveWording
{
    /// <summary>For who reads along.</summary>
    public static string German(this StocktakingMove move) => move switch
    {
        StocktakingMove.Start => "Beginn",
        StocktakingMove.Reply => "Antwort",
        StocktakingMove.Back => "Zurück",
        StocktakingMove.Resume => "Fortsetzung",
        StocktakingMove.Puzzled => "Nicht verstanden",
        StocktakingMove.Stop => "Ende",
        StocktakingMove.Description => "Angabe zur Kommune",
        StocktakingMove.NextSteps => "Nächste Schritte",
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, "No move."),
    };
}
