using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Sections;

/// <summary>A wording by which people ask for what sheets have a section on.</summary>
/// <param name="Roles">The section, and those that tell it where a sheet has none of its own; at least one.</param>
/// <param name="Use">When it is looked up.</param>
/// <param name="Asks">How people ask for it.</param>
internal sealed record SectionWording(IReadOnlyList<SectionRole> Roles, SectionUse Use, Phrase Asks)
{
    public SectionRole Role => Roles[0];
}
