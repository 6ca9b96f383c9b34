using System.Collections.Frozen;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>Finds the Land that a text speaks of: "in Hessen", "hessische", "NRW", "meck pomm", "Nordhessen".</summary>
internal static class LandMention
{
    private static readonly TextMemory<Land?> Named = new(text => In(text, LandNames.CodeOf), MemorySize.OfQuestions);

    /// <summary>Words that name a Land only beside another, with that.</summary>
    private static readonly FrozenDictionary<string, string> Halves =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["anhalt"] = "sachsen", ["baden"] = "wurttemberg", ["pomm"] = "meck" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>The first Land named; <see langword="null"/> when none is.</returns>
    public static Land? In(string text) => Named.Of(text);

    /// <summary>True for a word of a Land's name: both of "Baden-Württemberg", where "baden" alone names none.</summary>
    /// <param name="word">One of <paramref name="words"/>.</param>
    /// <param name="words">The words of the text.</param>
    public static bool Has(QuestionWord word, IReadOnlyList<QuestionWord> words) =>
        In(word.AsTyped) is not null || (Halves.TryGetValue(word.Folded, out var other) && words.Any(beside => beside.Folded == other));

    /// <summary>Reads the reply to the question for the Land, in which a word near a name can hardly be anything else: "Hesen".</summary>
    public static Land? InReply(string text) => In(text) ?? In(text, LandNames.CodeInReply);

    /// <returns>Each word that names a Land with that, in the order they stand; the second half of a name ("Württemberg") may be left out of its word.</returns>
    public static IReadOnlyList<NamedLand> All(string text) => [.. Mentions(text, LandNames.CodeOf)];

    private static Land? In(string text, Func<string, string?> codeOf) => Mentions(text, codeOf).FirstOrDefault()?.Land;

    private static IEnumerable<NamedLand> Mentions(string text, Func<string, string?> codeOf)
    {
        var tokens = GermanTokenizer.Tokenize(text);
        string[] words = [.. tokens.Select(token => Folding.Fold(token.Text))];
        for (var i = 0; i < words.Length; i++)
        {
            var isOfTwo = words[i] is "sachsen" && i + 1 < words.Length && words[i + 1] is "anhalt";
            var typed = text.Substring(tokens[i].Start, tokens[i].Length);
            var code = isOfTwo || words[i] is "sachsenanhalt" ? "ST" : codeOf(words[i]) ?? (IsCode(typed) ? typed : null);
            if (Land.TryParse(code, out var land)) yield return new NamedLand(land, tokens[i].Start, End(isOfTwo ? tokens[i + 1] : tokens[i]));
        }
    }

    /// <summary>Codes are words or units in lower case ("he", "sh", "st"), so only capitals count.</summary>
    private static bool IsCode(string typed) => typed.Length == 2 && typed.All(char.IsAsciiLetterUpper);

    private static int End(Token token) => token.Start + token.Length;
}
