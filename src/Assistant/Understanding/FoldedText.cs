using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>A text as the rules read it: folded words with single spaces, no punctuation.</summary>
internal static class FoldedText
{
    public static string Of(string text) => string.Join(' ', Words(text));

    public static string[] Words(string text) => [.. GermanTokenizer.Tokenize(text).Select(token => Folding.Fold(token.Text))];

    /// <returns>Sentences with a word in them, in order.</returns>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. SentenceSplitter.Split(text).Select(span => Of(text.Substring(span.Start, span.Length))).Where(sentence => sentence.Length > 0)];
}
