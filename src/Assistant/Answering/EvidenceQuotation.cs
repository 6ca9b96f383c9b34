using System.Text.RegularExpressions;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>A quotation of what a search found.</summary>
/// <param name="Hit">The passage as it was found.</param>
/// <param name="Start">Offset of its first character in the passage's text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Sentences">The sentences it consists of; at least one.</param>
internal sealed partial record EvidenceQuotation(SearchHit Hit, int Start, int End, IReadOnlyList<EvidenceSentence> Sentences)
    : Quotation(Hit.Document, Hit.Passage, Start, End)
{
    public static EvidenceQuotation Of(EvidenceSentence sentence)
    {
        var number = ParagraphNumber().Match(sentence.Text);
        return new EvidenceQuotation(sentence.Hit, sentence.Span.Start + number.Length, sentence.Span.End, [sentence]);
    }

    /// <param name="sentences">Neighbouring sentences of one passage in the order of its text.</param>
    public static EvidenceQuotation Of(IReadOnlyList<EvidenceSentence> sentences) =>
        new(sentences[0].Hit, sentences[0].Span.Start, sentences[^1].Span.End, sentences);

    /// <summary>The number of a statute's paragraph, which belongs to the place and not to the sentence.</summary>
    [GeneratedRegex(@"^\(\d{1,3}[a-z]?\)\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ParagraphNumber();
}
