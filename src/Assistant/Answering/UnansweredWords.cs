using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// What an answer says of itself to leave open. To name a word that has another name in the sources ("Geld" for funding) denies the answer above it; what is left are numbers, Länder,
/// and nouns and names that no source has at all.
/// </summary>
internal static class UnansweredWords
{
    /// <summary>Where nouns are written small, a shorter word is seldom one.</summary>
    private const int ShortestInSmall = 6;

    /// <summary>Endings of verbs; words of small letters that have them are hardly nouns.</summary>
    private static readonly string[] VerbEndings = ["n", "t", "te", "ts"];

    /// <summary>Nouns of asking, folded.</summary>
    private static readonly FrozenSet<string> Asking = new[] { "auskunft", "mitteilung", "bestatigung", "akte", "kollegin", "kollege", "kollegen", "hinweis", "frage", "antwort", "stellungnahme",
        // Units: a number says what is missing.
        "euro", "prozent", "million", "millionen" }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="finding">What is quoted.</param>
    /// <returns>Of the words that no cited passage has those worth a remark, as typed.</returns>
    public static IReadOnlyList<string> In(Finding finding) => [.. finding.Coverage.Missing.Where(word => IsWorthARemark(word, finding.Evidence))];

    /// <summary>"hochwaser" beside sentences on "Hochwasser" would deny them.</summary>
    private static bool IsMistyped(string folded, Evidence evidence)
    {
        if (folded.Length < ShortestInSmall) return false;
        var distance = new EditDistance(folded);
        return evidence.Found.Hits.SelectMany(hit => GermanTokenizer.Tokenize($"{PassageContext.Headings(hit)}\n{hit.Passage.Text}")).Any(token => distance.To(Folding.Fold(token.Text), 1) is not null);
    }

    private static bool IsWorthARemark(string word, Evidence evidence)
    {
        if (word.Any(char.IsAsciiDigit) || LandMention.In(word) is not null) return true;
        var words = evidence.Question.Words;
        var at = words.ToList().FindIndex(own => own.AsTyped == word);
        // What only the second of two questions asks is left open as a whole.
        if (at < 0) return true;
        if (evidence.Terms.IsKnown(at) || Asking.Contains(words[at].Folded) || IsMistyped(words[at].Folded, evidence)) return false;
        var hasNouns = words.Skip(1).Any(own => char.IsUpper(own.AsTyped[0]));
        return hasNouns ? (at > 0 || evidence.Question.Type == QuestionType.Topic) && char.IsUpper(word[0]) : word.Length >= ShortestInSmall && !VerbEndings.Any(ending => words[at].Folded.EndsWith(ending, StringComparison.Ordinal));
    }
}
