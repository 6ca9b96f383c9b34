using SmartRegions.Assistant.Sheets;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering.Sections;

/// <summary>A section in its sheet.</summary>
/// <param name="Hit">How the sheet was found.</param>
/// <param name="Sheet">All passages of the sheet, in order.</param>
/// <param name="Section">Those of the section; at least one.</param>
internal sealed record SheetPlace(SearchHit Hit, IReadOnlyList<Passage> Sheet, IReadOnlyList<Passage> Section)
{
    /// <summary>Of several sections of the role, the one whose heading says most of the matter. The first role that the sheet has a section of counts.</summary>
    /// <returns><see langword="null"/> where the sheet has no such section.</returns>
    public static SheetPlace? Of(SearchHit hit, IReadOnlyList<Passage> sheet, IReadOnlyList<SectionRole> roles, QuestionTerms terms) =>
        roles.Select(role => BelowHeadingOn(sheet, role, terms)).FirstOrDefault(section => section.Count > 0) is { } section ? new SheetPlace(hit, sheet, section) : null;

    /// <summary>The passages below headings of a role.</summary>
    public static IReadOnlyList<Passage> Passages(IReadOnlyList<Passage> sheet, SectionRole role) =>
        [.. sheet.Where(passage => passage.HeadingPath is [.., var heading] && SectionHeadings.RoleOf(heading) == role)];

    private static IReadOnlyList<Passage> BelowHeadingOn(IReadOnlyList<Passage> sheet, SectionRole role, QuestionTerms terms) =>
        Passages(sheet, role)
            .GroupBy(passage => passage.HeadingPath[^1], StringComparer.Ordinal)
            .OrderByDescending(section => terms.Share(terms.PresenceIn(section.Key).Values))
            .FirstOrDefault()?.ToList() ?? [];
}
