using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>What is to be compared too: "Nehmen Sie noch Decidim dazu.", "Kannst du Wuppertal danebenstellen?"; the wordings are in <c>additions.txt</c>.</summary>
internal static class Addition
{
    private static readonly PhraseGroup Asked = PhraseGroup.ByHeading(typeof(Addition), "additions.txt")["add"];

    /// <returns>What is named, as typed; empty where nothing is to be added, or is not named.</returns>
    public static string In(UnderstoodQuestion question)
    {
        List<string> words = [.. question.Words.Select(word => word.Folded)];
        if (!Asked.Fits(words)) return string.Empty;
        var left = Asked.Without(words).ToHashSet(StringComparer.Ordinal);
        return string.Join(' ', Matter.Of(question).Words.Where(word => left.Contains(Folding.Fold(word))));
    }
}
