namespace SmartRegions.Assistant.Advice.Recognising;

/// <summary>The wordings that ask for advice, from <c>advice.txt</c>; the first that fits decides.</summary>
internal static class AdviceRules
{
    public static IReadOnlyList<AdviceRule> All { get; } = [.. PhraseGroup.Read(typeof(AdviceRules), "advice.txt").SelectMany(Of)];

    private static IEnumerable<AdviceRule> Of(PhraseGroup group)
    {
        var kind = Enum.Parse<AdviceKind>(group.Heading, ignoreCase: true);
        return group.Asks.Select(phrase => new AdviceRule(kind, phrase, group.Unless));
    }
}
