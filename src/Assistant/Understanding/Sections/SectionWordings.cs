using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Sections;

/// <summary>What people say for the fixed headings of sheets, from <c>sections.txt</c>, whose headings are a role, with another after a
/// slash for sheets without such a section, and when it is looked up.</summary>
internal static class SectionWordings
{
    public static IReadOnlyList<SectionWording> All { get; } = [.. PhraseGroup.Read(typeof(SectionWordings), "sections.txt").SelectMany(Of)];

    private static IEnumerable<SectionWording> Of(PhraseGroup group)
    {
        var (roles, use) = group.Heading.Split(' ') is [var first, var second]
            ? (first.Split('/').Select(SectionRoles.Parse).ToList(), Enum.Parse<SectionUse>(second, ignoreCase: true))
            : throw new FormatException($"\"{group.Heading}\" is no role and use.");
        return group.Asks.Select(phrase => new SectionWording(roles, use, phrase));
    }
}
