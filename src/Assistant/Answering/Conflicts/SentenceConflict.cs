using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering.Conflicts;

/// <summary>Two sentences of different documents with the same nouns, one value each, of one unit and with different numbers.</summary>
internal static class SentenceConflict
{
    /// <summary>Nouns and names that both sentences share at least; with fewer they need not speak of the same thing.</summary>
    private const int FewestNouns = 2;

    /// <summary>Share of the leading sentence's relevance that the other one has at least.</summary>
    private const double LeastRelevance = 0.8;

    public static SourceConflict? In(Extract extract, Evidence evidence)
    {
        if (extract.Quotations.Count == 0) return null;
        var lead = extract.Quotations[0].Sentences[0];
        if (OnlyValue(lead.Text) is not { } value) return null;
        var nouns = Nouns(lead.Text);
        var other = evidence.Sentences.FirstOrDefault(sentence =>
            sentence.Hit.Document.Id != lead.Hit.Document.Id
            && sentence.IsStatement
            && sentence.Relevance >= lead.Relevance * LeastRelevance
            && OnlyValue(sentence.Text) is { } its && its.Unit == value.Unit && its.Number != value.Number
            && AreSame(nouns, Nouns(sentence.Text)));
        return other is null ? null : new SourceConflict([.. new[] { lead, other }.OrderByDescending(Day).Select(EvidenceQuotation.Of)]);
    }

    private static StatedValue? OnlyValue(string text) => StatedValue.In(text) is [var only] ? only : null;

    /// <summary>One may say more than the other, but nothing that the other contradicts by another name.</summary>
    private static bool AreSame(HashSet<string> one, HashSet<string> other) =>
        Math.Min(one.Count, other.Count) >= FewestNouns && (one.IsSubsetOf(other) || other.IsSubsetOf(one));

    private static DateOnly Day(EvidenceSentence sentence) => (sentence.Hit.Document.Validity.AsOf ?? sentence.Hit.Document.Published)?.LastDay ?? DateOnly.MinValue;

    /// <summary>Stems of what is written with a capital, without what stands in brackets.</summary>
    private static HashSet<string> Nouns(string sentence)
    {
        var bracket = sentence.IndexOf('(', StringComparison.Ordinal);
        var text = bracket < 0 ? sentence : sentence[..bracket];
        return GermanTokenizer.Tokenize(text)
            .Where(token => char.IsUpper(text[token.Start]) && !StopWords.Contains(token.Text))
            .Select(token => CistemStemmer.Stem(Folding.Fold(token.Text)))
            .ToHashSet(StringComparer.Ordinal);
    }
}
