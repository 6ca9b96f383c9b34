using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// Chooses the sentences that answer by maximal marginal relevance (Carbonell and Goldstein, The Use of MMR, Diversity-Based Reranking for
/// Reordering Documents and Producing Summaries, SIGIR 1998).
/// </summary>
internal static class SentenceExtract
{
    private const int MostSentences = 6;

    /// <summary>A single fact needs less around it.</summary>
    private const int MostForFact = 4;

    /// <summary>Best sentences looked at.</summary>
    private const int Candidates = 40;

    /// <summary>Sentences that share more of their content words say the same.</summary>
    private const double SameStatement = 0.8;

    /// <summary>Weight of relevance against novelty.</summary>
    private const double Lambda = 0.8;

    /// <summary>Sentences below this share of the best one's score add noise, not answer.</summary>
    private const double Floor = 0.55;

    /// <summary>The second sentence is shown from this share on: one sentence alone is hard to judge.</summary>
    private const double SecondFloor = 0.4;

    public static IReadOnlyList<Quotation> Choose(Evidence evidence)
    {
        var candidates = evidence.Sentences.Where(sentence => sentence.Score > 0 && IsStatement(sentence)).OrderByDescending(sentence => sentence.Score).Take(Candidates).ToList();
        var chosen = new List<EvidenceSentence>();
        var words = candidates.ToDictionary(candidate => candidate, candidate => ContentStems(candidate.Text));
        var most = AsksForFact(evidence.Question.Type) ? MostForFact : MostSentences;
        while (chosen.Count < most && candidates.Count > 0)
        {
            var best = chosen.Count == 0 ? candidates[0] : candidates.MaxBy(candidate => Marginal(candidate, chosen, words))!;
            candidates.Remove(best);
            if (chosen.Count > 0 && best.Score < chosen[0].Score * (chosen.Count == 1 ? SecondFloor : Floor)) continue;
            if (chosen.Any(other => Overlap(words[best], words[other]) > SameStatement)) continue;
            chosen.Add(best);
        }

        return [.. PronounContext.Complete(chosen, evidence).Select(Quotation.Of)];
    }

    private static bool AsksForFact(QuestionType type) =>
        type is QuestionType.Who or QuestionType.When or QuestionType.Where or QuestionType.Cost or QuestionType.HowMany or QuestionType.HowLong or QuestionType.Definition;

    /// <summary>Headings that slipped in as lines, questions and fragments say nothing.</summary>
    private static bool IsStatement(EvidenceSentence sentence) =>
        sentence.Line.IsRow || (sentence.Text.Count(char.IsWhiteSpace) >= 2 && !sentence.Text.EndsWith('?'));

    private static double Marginal(EvidenceSentence candidate, List<EvidenceSentence> chosen, Dictionary<EvidenceSentence, HashSet<string>> words) =>
        (Lambda * candidate.Score / chosen[0].Score) - ((1 - Lambda) * chosen.Max(other => Overlap(words[candidate], words[other])));

    /// <summary>Jaccard's coefficient of the content stems.</summary>
    private static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : (double)common / (one.Count + other.Count - common);
    }

    private static HashSet<string> ContentStems(string text) =>
        GermanTokenizer.Tokenize(text).Where(token => !StopWords.Contains(token.Text)).Select(token => CistemStemmer.Stem(token.Text)).ToHashSet(StringComparer.Ordinal);
}
