using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>The beginning of a sentence that says who asks: "Wir sind ein Landkreis und wollen Bäche überwachen" begins with one, and what it is about follows.</summary>
internal static class AskerClause
{
    private static readonly FrozenSet<string> Selves = Set("wir mir mer ich");

    private static readonly FrozenSet<string> DescribingVerbs = Set("sind sin bin san haben hen liegen komme kommen");

    /// <summary>Words that open what is asked or wished, with or without a comma before them.</summary>
    private static readonly WordList Openings = WordList.Read(typeof(AskerClause), "openings.txt");

    private static readonly WordList Salutations = WordList.Read(typeof(AskerClause), "salutations.txt");

    /// <summary>The text without sentences that say of which Land or size the asker is and nothing else, where there are others: what they ask is not about that.</summary>
    public static string WithoutSentences(string text)
    {
        var sentences = SentenceSplitter.Split(text).Select(span => span.Of(text).ToString()).ToList();
        var asking = sentences.Where(sentence => Without(sentence).Length > 0 || ProfileMention.In(sentence) == AskerProfile.Unknown).ToList();
        return asking.Count == 0 || asking.Count == sentences.Count ? text : string.Join(' ', asking);
    }

    /// <returns>The sentence from what it asks on; the whole where it does not begin with who asks, and nothing where it says nothing else.</returns>
    public static string Without(string sentence)
    {
        var tokens = GermanTokenizer.Tokenize(sentence).SkipWhile(token => IsGreeting(Folding.Fold(token.Text))).ToList();
        string[] words = [.. tokens.Select(token => Folding.Fold(token.Text))];
        if (words.Length < 2 || !Selves.Contains(words[0]) || !DescribingVerbs.Contains(words[1])) return sentence;
        var opening = Array.FindIndex(words, 2, Openings.Contains);
        return opening >= 0 ? sentence[tokens[opening].Start..] : LastClause(sentence);
    }

    /// <summary>"Wir sind eine Stadt in Hessen, wie bekommen wir LoRaWAN?": what ends with a question mark asks after its last comma.</summary>
    private static string LastClause(string sentence)
    {
        var comma = sentence.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && sentence.TrimEnd().EndsWith('?') ? sentence[(comma + 1)..] : string.Empty;
    }

    private static bool IsGreeting(string word) => SmallTalkReader.IsGreeting(word) || Salutations.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
