using System.Collections.Frozen;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>Finds the Land that a text speaks of: "in Hessen", "hessische", "NRW", "meck pomm".</summary>
internal static class LandMention
{
    /// <summary>What people write besides the name, folded; adjectives without their ending.</summary>
    private static readonly FrozenDictionary<string, string> Wordings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["badenwurttemberg"] = "BW", ["bawu"] = "BW", ["wurttemberg"] = "BW", ["badenwurttembergisch"] = "BW", ["bayern"] = "BY", ["bayerisch"] = "BY", ["bayrisch"] = "BY",
        ["berlin"] = "BE", ["berliner"] = "BE", ["brandenburg"] = "BB", ["brandenburgisch"] = "BB", ["bremen"] = "HB", ["bremisch"] = "HB", ["hamburg"] = "HH", ["hamburgisch"] = "HH",
        ["hessen"] = "HE", ["hessisch"] = "HE", ["mecklenburg"] = "MV", ["vorpommern"] = "MV", ["meckpomm"] = "MV", ["meck"] = "MV", ["mv"] = "MV",
        ["niedersachsen"] = "NI", ["nds"] = "NI", ["niedersachsisch"] = "NI", ["nordrhein"] = "NW", ["westfalen"] = "NW", ["nrw"] = "NW", ["rheinland"] = "RP", ["rlp"] = "RP", ["rheinlandpfalz"] = "RP", ["pfalz"] = "RP",
        ["saarland"] = "SL", ["saarlandisch"] = "SL", ["sachsen"] = "SN", ["sachsisch"] = "SN", ["schleswig"] = "SH", ["holstein"] = "SH", ["sachsn"] = "SN", ["hesse"] = "HE", ["boarn"] = "BY", ["sleswig"] = "SH", ["holsteen"] = "SH", ["thuringen"] = "TH", ["thuringisch"] = "TH",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A shorter name with a slip is another word: "sachen", "hassen".</summary>
    private const int ShortestWithSlip = 8;

    private static readonly string[] AdjectiveEndings = ["es", "er", "en", "em", "e"];

    /// <returns>The first Land named; <see langword="null"/> when none is.</returns>
    public static Land? In(string text)
    {
        var tokens = GermanTokenizer.Tokenize(text);
        string[] words = [.. tokens.Select(token => Folding.Fold(token.Text))];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "sachsen" && i + 1 < words.Length && words[i + 1] is "anhalt") return Parse("ST");
            if (words[i] is "sachsenanhalt") return Parse("ST");
            if (CodeOf(WithoutEnding(words[i])) is { } code) return Parse(code);
            // Codes are words or units in lower case ("he", "sh", "st"), so only capitals count.
            var typed = text.Substring(tokens[i].Start, tokens[i].Length);
            if (typed.Length == 2 && typed.All(char.IsAsciiLetterUpper) && Land.TryParse(typed, out var land)) return land;
        }

        return null;
    }

    private static string? CodeOf(string word)
    {
        if (Wordings.TryGetValue(word, out var code)) return code;
        if (word.Length < ShortestWithSlip - 1) return null;
        var meant = Wordings.Keys.FirstOrDefault(name => name.Length >= ShortestWithSlip && name[0] == word[0] && QuestionSpelling.IsOneEditApart(name, word));
        return meant is null ? null : Wordings[meant];
    }

    private static string WithoutEnding(string word)
    {
        var at = word.IndexOf("isch", StringComparison.Ordinal);
        return at > 0 && AdjectiveEndings.Any(ending => word.Length == at + 4 + ending.Length && word.EndsWith(ending, StringComparison.Ordinal)) ? word[..(at + 4)] : word;
    }

    private static Land? Parse(string code) => Land.TryParse(code, out var land) ? land : null;
}
