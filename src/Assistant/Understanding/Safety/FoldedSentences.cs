using System.Text;

namespace SmartRegions.Assistant.Understanding.Safety;

/// <summary>A text as the safety rules read it: its sentences as folded words with single spaces, no punctuation.</summary>
internal static class FoldedSentences
{
    /// <returns>Sentences with a word in them, in order.</returns>
    public static IReadOnlyList<string> Of(string text) => FoldedText.Sentences(JoinHyphenated(text));

    /// <summary>"Suizid-Prävention" is a word of its own, and not about a suicide.</summary>
    private static string JoinHyphenated(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isInside = text[i] == '-' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
            if (!isInside) joined.Append(text[i]);
        }

        return joined.ToString();
    }
}
