namespace SmartRegions.Assistant.Sheets;

/// <summary>What advice shows of a section.</summary>
/// <param name="Label">Our word before it, as <c>Kosten</c>.</param>
/// <param name="Role">Which section.</param>
/// <param name="Most">How many of its statements at most.</param>
internal sealed record ShownSection(string Label, SectionRole Role, int Most);
