namespace SmartRegions.Assistant.Handouts;

/// <summary>A page to print, to file or to hand on, free of any format.</summary>
/// <param name="Title">What it is and of which day, as <c>Vermerk vom 3. März 2026</c>.</param>
/// <param name="Blocks">What stands below, in order.</param>
public sealed record Handout(string Title, IReadOnlyList<HandoutBlock> Blocks);
