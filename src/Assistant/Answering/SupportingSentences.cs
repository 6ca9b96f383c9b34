using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// Chooses what stands beside the leading sentence by maximal marginal relevance (Carbonell and Goldstein, The Use of MMR, Diversity-Based
/// Reranking for Reordering Documents and Producing Summaries, SIGIR 1998), and stops early: two good sentences are better than six.
/// </summary>
internal static class SupportingSentences
{
    /// <summary>Sentences beside the leading one.</summary>
    private const int Most = 2;

    /// <summary>Best sentences looked at.</summary>
    private const int Candidates = 40;

    /// <summary>Sentences that share more of their content words say the same.</summary>
    private const double SameStatement = 0.8;

    /// <summary>Weight of relevance against novelty.</summary>
    private const double Lambda = 0.8;

    /// <summary>
    /// Sentences below this share of the leading one's score add noise, not answer; the farther from the leading sentence, the likelier they
    /// answer something else.
    /// </summary>
    private const double SamePassage = 0.4;
    private const double SameDocument = 0.6;
    private const double OtherDocument = 0.65;

    public static IReadOnlyList<EvidenceSentence> Of(EvidenceSentence lead, IReadOnlyList<EvidenceSentence> candidates, QuestionType type)
    {
        var left = candidates.Where(candidate => candidate != lead && IsSelfStanding(candidate) && Belongs(candidate, lead, type)).Take(Candidates).ToList();
        var words = left.Append(lead).ToDictionary(candidate => candidate, candidate => ContentStems(candidate.Text));
        var chosen = new List<EvidenceSentence> { lead };
        while (chosen.Count <= Most && left.Count > 0)
        {
            var best = left.MaxBy(candidate => Marginal(candidate, chosen, words))!;
            left.Remove(best);
            if (best.Score < lead.Score * Floor(best, lead)) continue;
            if (chosen.Any(other => Overlap(words[best], words[other]) > SameStatement)) continue;
            chosen.Add(best);
        }

        return chosen[1..];
    }

    /// <summary>A whole sentence that needs nothing around it.</summary>
    private static bool IsSelfStanding(EvidenceSentence sentence) =>
        sentence.IsStatement && !sentence.NeedsEnumeration && !sentence.Line.IsRow && sentence.Text.TrimEnd('“', '"', '”', ')', '«') is [.., '.' or '!'];

    /// <summary>Beside an amount or a definition stands what has that form too, or what follows at once.</summary>
    private static bool Belongs(EvidenceSentence candidate, EvidenceSentence lead, QuestionType type) =>
        !AnswerForm.IsSure(type) || candidate.FormMatch >= AnswerForm.From || (ReferenceEquals(candidate.Hit, lead.Hit) && candidate.Position == lead.Position + 1);

    private static double Floor(EvidenceSentence candidate, EvidenceSentence lead) =>
        candidate.Hit.Passage.Id == lead.Hit.Passage.Id ? SamePassage : candidate.Hit.Document.Id == lead.Hit.Document.Id ? SameDocument : OtherDocument;

    private static double Marginal(EvidenceSentence candidate, List<EvidenceSentence> chosen, Dictionary<EvidenceSentence, HashSet<string>> words) =>
        (Lambda * candidate.Score * SamePassage / (Floor(candidate, chosen[0]) * chosen[0].Score)) - ((1 - Lambda) * chosen.Max(other => Overlap(words[candidate], words[other])));

    /// <summary>Jaccard's coefficient of the content stems.</summary>
    private static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : (double)common / (one.Count + other.Count - common);
    }

    private static HashSet<string> ContentStems(string text) =>
        GermanTokenizer.Tokenize(text).Where(token => !StopWords.Contains(token.Text)).Select(token => CistemStemmer.Stem(token.Text)).ToHashSet(StringComparer.Ordinal);
}
