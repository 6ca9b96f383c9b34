using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>Finds the Land that a text speaks of: "in Hessen", "hessische", "NRW", "meck pomm", "Nordhessen".</summary>
internal static class LandMention
{
    private static readonly TextMemory<Land?> Named = new(text => In(text, LandNames.CodeOf), TextMemory.OfQuestions);

    /// <returns>The first Land named; <see langword="null"/> when none is.</returns>
    public static Land? In(string text) => Named.Of(text);

    /// <summary>Reads the reply to the question for the Land, in which a word near a name can hardly be anything else: "Hesen".</summary>
    public static Land? InReply(string text) => In(text) ?? In(text, LandNames.CodeInReply);

    private static Land? In(string text, Func<string, string?> codeOf)
    {
        var tokens = GermanTokenizer.Tokenize(text);
        string[] words = [.. tokens.Select(token => Folding.Fold(token.Text))];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "sachsen" && i + 1 < words.Length && words[i + 1] is "anhalt") return LandNames.Parse("ST");
            if (words[i] is "sachsenanhalt") return LandNames.Parse("ST");
            if (codeOf(words[i]) is { } code) return LandNames.Parse(code);
            // Codes are words or units in lower case ("he", "sh", "st"), so only capitals count.
            var typed = text.Substring(tokens[i].Start, tokens[i].Length);
            if (typed.Length == 2 && typed.All(char.IsAsciiLetterUpper) && Land.TryParse(typed, out var land)) return land;
        }

        return null;
    }
}
