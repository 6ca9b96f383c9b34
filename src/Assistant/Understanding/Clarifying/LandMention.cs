using System.Collections.Frozen;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>Finds the Land that a text speaks of: "in Hessen", "hessische", "NRW", "meck pomm", "Nordhessen".</summary>
internal static class LandMention
{
    private static readonly TextMemory<Land?> Named = new(text => In(text, LandNames.CodeOf), MemorySize.OfQuestions);

    /// <summary>Names of two words of which one alone names no Land, or another; "Rheinland-Pfalz" is named by either of its words.</summary>
    private static readonly (string First, string Second, string Code)[] OfTwoWords = [("sachsen", "anhalt", "ST"), ("baden", "wurttemberg", "BW"), ("meck", "pomm", "MV")];

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

    /// <returns>Each word that names a Land with that, in the order they stand; a name of two words that both name it ("Rheinland-Pfalz") stands there twice.</returns>
    public static IReadOnlyList<NamedLand> All(string text) => [.. Mentions(text, LandNames.CodeOf)];

    private static Land? In(string text, Func<string, string?> codeOf) => Mentions(text, codeOf).FirstOrDefault()?.Land;

    private static IEnumerable<NamedLand> Mentions(string text, Func<string, string?> codeOf)
    {
        var tokens = GermanTokenizer.Tokenize(text);
        string[] words = [.. tokens.Select(token => Folding.Fold(token.Text))];
        for (var i = 0; i < words.Length; i++)
        {
            var ofTwo = i + 1 < words.Length ? Array.Find(OfTwoWords, name => name.First == words[i] && name.Second == words[i + 1]).Code : null;
            var typed = text.Substring(tokens[i].Start, tokens[i].Length);
            var code = ofTwo ?? (words[i] is "sachsenanhalt" ? "ST" : codeOf(words[i])) ?? (IsCode(typed) ? typed : null);
            var last = ofTwo is null ? i : i + 1;
            if (Land.TryParse(code, out var land)) yield return new NamedLand(land, tokens[i].Start, End(tokens[last]));
            i = last;
        }
    }

    /// <summary>Codes are words or units in lower case ("he", "sh", "st"), so only capitals count.</summary>
    private static bool IsCode(string typed) => typed.Length == 2 && typed.All(char.IsAsciiLetterUpper);

    private static int End(Token token) => token.Start + token.Length;
}
