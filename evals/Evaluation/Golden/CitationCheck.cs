using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Golden;

/// <summary>The sentences of an answer against the passages they cite, after ALCE (Gao et al., Enabling Large Language Models to Generate Text with Citations, EMNLP 2023).</summary>
internal sealed class CitationCheck
{
    private readonly Dictionary<int, NormalizedText> _passages;
    private readonly List<(CitedSentence Sentence, NormalizedText Text)> _sentences;

    public CitationCheck(CitedAnswer answer, CorpusPassages corpus)
    {
        _passages = answer.Citations.ToDictionary(
            citation => citation.Number,
            citation => corpus.Find(citation.Passage.Id) ?? CorpusPassages.TextOf(citation.Passage, citation.Document));
        _sentences = [.. answer.Sentences.Select(sentence => (sentence, NormalizedText.Of(sentence.Text)))];
    }

    public IReadOnlyList<AnswerSentence> Sentences() =>
    [
        .. _sentences.Select(pair => new AnswerSentence(
            pair.Sentence.Text,
            pair.Sentence.Citations,
            SentenceSupport.Carries(CitedBy(pair.Sentence), pair.Text),
            SentenceSupport.UnsupportedFacts(CitedBy(pair.Sentence), pair.Text))),
    ];

    /// <summary>
    /// Whether every sentence that cites the passage needs or is carried by it: it carries the sentence alone, or the sentence is carried with it and not without it.
    /// </summary>
    public bool Supports(Citation citation) =>
        _sentences.Where(pair => pair.Sentence.Citations.Contains(citation.Number)).All(pair => Supports(citation.Number, pair.Sentence, pair.Text));

    private bool Supports(int number, CitedSentence sentence, NormalizedText text)
    {
        if (SentenceSupport.Carries([_passages[number]], text)) return true;
        var others = sentence.Citations.Where(other => other != number && _passages.ContainsKey(other)).Select(other => _passages[other]).ToList();
        return SentenceSupport.Carries(CitedBy(sentence), text) && !SentenceSupport.Carries(others, text);
    }

    private List<NormalizedText> CitedBy(CitedSentence sentence) =>
        [.. sentence.Citations.Where(_passages.ContainsKey).Select(number => _passages[number])];
}
