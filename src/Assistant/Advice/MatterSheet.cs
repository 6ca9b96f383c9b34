using SmartRegions.Assistant.Sheets;

namespace SmartRegions.Assistant.Advice;

/// <summary>A sheet that is about a matter.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Fit">How much; for ordering only.</param>
internal sealed record MatterSheet(Sheet Sheet, double Fit);
