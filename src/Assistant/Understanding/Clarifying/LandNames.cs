using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>What people write for a Land, in folded words: its name, a short form, a part of it, an adjective, with a slip or two.</summary>
internal static class LandNames
{
    /// <summary>Names, short forms and dialect; adjectives without their ending.</summary>
    private static readonly FrozenDictionary<string, string> Wordings = CodesIn("land-names.txt");

    /// <summary>Parts whose names would be read as another Land, or hold the name of none.</summary>
    private static readonly FrozenDictionary<string, string> Parts = CodesIn("land-parts.txt");

    /// <summary>What stands before the name of a Land for a part of it: "Nordhessen", "Südbayern", "Vorderpfalz".</summary>
    private static readonly string[] Directions =
        ["nordost", "nordwest", "sudost", "sudwest", "nord", "sud", "ost", "west", "mittel", "ober", "nieder", "unter", "zentral", "vorder", "hinter"];

    private static readonly string[] AdjectiveEndings = ["es", "er", "en", "em", "e"];

    /// <summary>A shorter name with a slip in running text is another word: "sachen", "hassen".</summary>
    private const int ShortestWithSlip = 8;
    private const int ShortestWithTwoSlips = 10;

    /// <summary>Where only a Land can be meant, slips show in shorter names, too.</summary>
    private const int ShortestWithSlipInReply = 5;
    private const int ShortestWithTwoSlipsInReply = 8;

    /// <param name="word">A word of running text, folded.</param>
    /// <returns>The Land's code; <see langword="null"/> for any other word.</returns>
    public static string? CodeOf(string word)
    {
        var plain = WithoutEnding(word);
        return Exact(plain) ?? Exact(WithoutStutter(plain)) ?? Near(plain, ShortestWithSlip, ShortestWithTwoSlips);
    }

    /// <param name="word">A word of a reply to the question for the Land, folded.</param>
    public static string? CodeInReply(string word) => CodeOf(word) ?? Near(word, ShortestWithSlipInReply, ShortestWithTwoSlipsInReply);

    private static string? Exact(string word) =>
        Wordings.TryGetValue(word, out var code) || Parts.TryGetValue(word, out code) ? code
        : Directions.Select(direction => word.StartsWith(direction, StringComparison.Ordinal) && Wordings.TryGetValue(word[direction.Length..], out var whole) ? whole : null).FirstOrDefault(whole => whole is not null);

    private static string? Near(string word, int shortest, int shortestWithTwo)
    {
        var distance = new EditDistance(word);
        var best = Wordings.Keys
            .Where(name => name.Length >= shortest && name[0] == word[0] && Math.Abs(name.Length - word.Length) <= 2)
            .Select(name => (Name: name, Slips: distance.To(name, name.Length >= shortestWithTwo ? 2 : 1)))
            .Where(pair => pair.Slips is not null)
            .OrderBy(pair => pair.Slips)
            .Select(pair => pair.Name)
            .FirstOrDefault();
        return best is null ? null : Wordings[best];
    }

    /// <summary>"hesssen": a letter that stands three times was pressed too long.</summary>
    private static string WithoutStutter(string word)
    {
        var kept = word.Where((letter, i) => i < 2 || letter != word[i - 1] || letter != word[i - 2]).ToArray();
        return kept.Length == word.Length ? word : new string(kept);
    }

    private static string WithoutEnding(string word)
    {
        var at = word.IndexOf("isch", StringComparison.Ordinal);
        return at > 0 && AdjectiveEndings.Any(ending => word.Length == at + 4 + ending.Length && word.EndsWith(ending, StringComparison.Ordinal)) ? word[..(at + 4)] : word;
    }

    private static FrozenDictionary<string, string> CodesIn(string name) =>
        WordingFile.Pairs(typeof(LandNames), name).ToFrozenDictionary(pair => Folding.Fold(pair.Key), pair => pair.Value, StringComparer.Ordinal);
}
