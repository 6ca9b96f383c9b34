using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Wishes;

/// <summary>The wordings that ask for advice, from <c>advice.txt</c>; the first that fits decides.</summary>
internal static class AdviceRules
{
    public static IReadOnlyList<AdviceRule> All { get; } =
        [.. PhraseGroup.Read(typeof(AdviceRules), "advice.txt").Select(group => new AdviceRule(group.HeadingAs<AdviceKind>(), group))];
}
