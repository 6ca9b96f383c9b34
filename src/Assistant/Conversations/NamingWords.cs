using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Conversations;

/// <summary>
/// Tells the words of a question that name a thing from those that only say something of it: "fertig" in "Wann muss die fertig sein?" names nothing. Capitals tell where the question has them; where all
/// is written small, those of the sources do.
/// </summary>
internal static class NamingWords
{
    /// <summary>Letters that two words must share for their stems to be compared.</summary>
    private const int SharedStart = 3;

    /// <summary>"informiert", "finanzieren": no noun ends so.</summary>
    private static readonly string[] VerbEndings = ["iert", "ieren"];

    /// <summary>What stands before a word that begins with a capital whatever it is.</summary>
    private const string Openings = ".!?:;|\n•-–*„\"(";

    /// <param name="question">What is asked.</param>
    /// <param name="found">Where its words are looked for, in the spelling of the sources.</param>
    /// <returns>Positions of the nouns, names and numbers in order; a word that nothing found has is one.</returns>
    public static IReadOnlyList<int> In(UnderstoodQuestion question, IReadOnlyList<SearchHit> found)
    {
        var hasCapitals = question.Words.Skip(1).Any(word => char.IsUpper(word.AsTyped[0]));
        return [.. Enumerable.Range(0, question.Words.Count).Where(i => question.Words[i] is { IsContent: true } word && !QuestionTypes.IsShape(word.Folded) && Names(word, hasCapitals && i > 0, found))];
    }

    private static bool Names(QuestionWord word, bool isToldByCapitals, IReadOnlyList<SearchHit> found)
    {
        if (char.IsAsciiDigit(word.AsTyped[0])) return true;
        if (isToldByCapitals) return char.IsUpper(word.AsTyped[0]);
        if (VerbEndings.Any(ending => word.Folded.EndsWith(ending, StringComparison.Ordinal))) return false;
        var (capital, small) = (0, 0);
        foreach (var hit in found)
            foreach (var isCapital in Spellings(word.Folded, hit.Passage.Text))
                if (isCapital) capital++;
                else small++;
        return capital >= small;
    }

    /// <summary>For each time a text has the word within a sentence, whether it is written with a capital there.</summary>
    private static IEnumerable<bool> Spellings(string folded, string text)
    {
        var start = folded[..Math.Min(SharedStart, folded.Length)];
        var stem = CistemStemmer.Stem(folded);
        foreach (var token in GermanTokenizer.Tokenize(text))
        {
            var other = Folding.Fold(token.Text);
            if (!other.StartsWith(start, StringComparison.Ordinal) || CistemStemmer.Stem(other) != stem) continue;
            var before = text.AsSpan(0, token.Start).TrimEnd(' ');
            if (before.Length > 0 && !Openings.Contains(before[^1], StringComparison.Ordinal)) yield return char.IsUpper(text[token.Start]);
        }
    }
}
