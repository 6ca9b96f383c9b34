using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice;

/// <summary>The beginning of a sentence that says who asks: "Wir sind ein Landkreis und wollen Bäche überwachen" begins with one, and what it is about follows.</summary>
internal static class AskerClause
{
    private static readonly FrozenSet<string> Selves = Set("wir mir mer ich");

    private static readonly FrozenSet<string> DescribingVerbs = Set("sind sin bin san haben hen liegen komme kommen");

    /// <summary>Folded words that open what is asked or wished, with or without a comma before them.</summary>
    private static readonly FrozenSet<string> Openings = Set(
        """
        welche welcher welches welchen welchem wer wen wem wo woher was wann gibt gibts hat hot kennt kennst kennen kann konnen zeig zeige zeigen nenne nennen
        wollen wolle will mochten mochte planen plane suchen suche brauchen brauche uberlegen uberlege interessieren
        """);

    private static readonly FrozenSet<string> Greetings = Set("hallo guten tag morgen moin servus gruss gott liebes team sehr geehrte damen und herren");

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
        var tokens = GermanTokenizer.Tokenize(sentence).SkipWhile(token => Greetings.Contains(Folding.Fold(token.Text))).ToList();
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

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
