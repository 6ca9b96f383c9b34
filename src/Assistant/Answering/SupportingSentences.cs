using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// Chooses what stands beside the leading sentence: the best that says something else. Where two documents are nearly as good, both are heard;
/// rewarding novelty beyond that (maximal marginal relevance) pushed the answer out more often than it helped.
/// </summary>
internal static class SupportingSentences
{
    /// <summary>Sentences beside the leading one.</summary>
    private const int Most = 2;

    /// <summary>Best sentences looked at.</summary>
    private const int Candidates = 40;

    /// <summary>Sentences that share more of their content words say the same.</summary>
    private const double SameStatement = 0.8;

    /// <summary>
    /// Sentences below this share of the leading one's score add noise, not answer; the farther from the leading sentence, the likelier they
    /// answer something else.
    /// </summary>
    private const double SamePassage = 0.4;
    private const double SameDocument = 0.6;
    private const double OtherDocument = 0.5;

    /// <param name="lead">The leading sentence.</param>
    /// <param name="candidates">All sentences, best first.</param>
    /// <param name="type">What is asked for.</param>
    public static IReadOnlyList<EvidenceSentence> Of(EvidenceSentence lead, IReadOnlyList<EvidenceSentence> candidates, QuestionType type)
    {
        var near = candidates
            .Where(candidate => candidate != lead && candidate.Score >= lead.Score * Floor(candidate, lead) && IsSelfStanding(candidate) && Belongs(candidate, lead, type))
            .Take(Candidates);
        List<EvidenceSentence> chosen = [];
        List<HashSet<string>> said = [ContentStems(lead.Text)];
        foreach (var candidate in near)
        {
            if (chosen.Count == Most) break;
            var words = ContentStems(candidate.Text);
            if (said.Exists(other => Overlap(words, other) > SameStatement)) continue;
            chosen.Add(candidate);
            said.Add(words);
        }

        return chosen;
    }

    /// <summary>A whole sentence that needs nothing around it.</summary>
    public static bool IsSelfStanding(EvidenceSentence sentence) =>
        sentence.IsStatement && !sentence.NeedsEnumeration && !sentence.Line.IsRow && !sentence.Line.IsItem && SentenceEnd.MarkOf(sentence.Text) is '.' or '!';

    /// <summary>Beside an amount or a definition stands what has that form too, or what follows at once.</summary>
    private static bool Belongs(EvidenceSentence candidate, EvidenceSentence lead, QuestionType type) =>
        !AnswerForm.IsSure(type) || candidate.FormMatch >= AnswerForm.From || (ReferenceEquals(candidate.Hit, lead.Hit) && candidate.Position == lead.Position + 1);

    private static double Floor(EvidenceSentence candidate, EvidenceSentence lead) =>
        candidate.Hit.Passage.Id == lead.Hit.Passage.Id ? SamePassage : candidate.Hit.Document.Id == lead.Hit.Document.Id ? SameDocument : OtherDocument;

    /// <summary>Jaccard's coefficient of the content stems.</summary>
    private static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : (double)common / (one.Count + other.Count - common);
    }

    private static HashSet<string> ContentStems(string text) =>
        GermanTokenizer.Tokenize(text).Where(token => !StopWords.Contains(token.Text)).Select(token => CistemStemmer.Stem(token.Text)).ToHashSet(StringComparer.Ordinal);
}
