using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>
/// The wordings that ask for more on what was shown, from <c>details.txt</c>; the first that fits decides. Its headings are our word for what is asked, the kinds of advice and the
/// sections.
/// </summary>
internal static class DetailRules
{
    public static IReadOnlyList<DetailRule> All { get; } = [.. PhraseGroup.Read(typeof(DetailRules), "details.txt").Select(Of)];

    /// <summary>What is told of a sheet where nothing else is asked of it than more.</summary>
    public static DetailRule MoreOn(AdviceKind kind) => All.Last(rule => rule.After.Contains(kind));

    /// <summary>True for a question after the terms of a programme: quota, deadline, who may apply, what it pays for.</summary>
    public static bool AskForTerms(IReadOnlyList<string> words) => All.Any(rule => IsTerm(rule.Roles[0]) && rule.Fits(AdviceKind.Funding, words));

    private static IReadOnlyList<AdviceKind> KindsIn(string text) => [.. text.Split(' ').Select(kind => Enum.Parse<AdviceKind>(kind, ignoreCase: true))];

    private static bool IsTerm(SectionRole role) => role is SectionRole.Quota or SectionRole.Deadline or SectionRole.WhoMayApply or SectionRole.Supported;

    private static DetailRule Of(PhraseGroup group) => group.Heading.Split(": ") is [var label, var kinds, var roles]
        ? new DetailRule(label, KindsIn(kinds), [.. roles.Split(' ').Select(SectionRoles.Parse)], group)
        : throw new FormatException($"\"{group.Heading}\" is no label with kinds of advice and sections.");
}
