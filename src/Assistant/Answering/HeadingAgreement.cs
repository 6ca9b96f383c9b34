using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>How nearly a heading is the question itself: "Was kostet ein LoRaWAN-Netz?" above the paragraph that says it.</summary>
internal sealed class HeadingAgreement(UnderstoodQuestion question, QuestionTerms terms)
{
    private static readonly TextMemory<IReadOnlyList<(string Folded, string Stem)>> NamingWords = new(Naming);

    private readonly HashSet<string> _asked = question.Words.Where(word => word.IsContent).Select(word => CistemStemmer.Stem(word.Folded)).ToHashSet(StringComparer.Ordinal);

    /// <summary>"Wo finden Kommunen Fördermittel?" is asked as "Wo finde ich …?" by those who are meant.</summary>
    private bool IsAsker(string folded) => folded is "kommune" or "kommunen" or "gemeinde" or "gemeinden" && !_asked.Contains(CistemStemmer.Stem(folded));

    /// <returns>Share of what the heading names that the question asks about, 0 to 1; 0 where it names nothing.</returns>
    public double ShareAskedOf(string heading) => Words(heading) is { Count: > 0 } words ? (double)words.Count(_asked.Contains) / words.Count : 0;

    /// <returns>0 to 1: the share of the question that the heading carries, times the share of the heading that the question asks about, squared.</returns>
    public double With(string heading)
    {
        var words = Words(heading);
        if (words.Count == 0) return 0;
        var agreement = terms.Share(terms.PresenceIn(heading).Values) * words.Count(_asked.Contains) / words.Count;
        return agreement * agreement;
    }

    /// <summary>True where the question asks about all that the heading names: what stands below it is asked for, however much more the question says.</summary>
    public bool IsWithin(string heading) => Words(heading) is { Count: > 0 } words && words.TrueForAll(_asked.Contains);

    private List<string> Words(string heading) => [.. NamingWords.Of(heading).Where(word => !IsAsker(word.Folded)).Select(word => word.Stem)];

    /// <summary>What neither asks nor joins.</summary>
    private static IReadOnlyList<(string Folded, string Stem)> Naming(string heading) =>
    [
        .. GermanTokenizer.Tokenize(heading)
            .Where(token => char.IsLetter(token.Text[0]) && !StopWords.Contains(token.Text))
            .Select(token => Folding.Fold(token.Text))
            .Where(folded => !QuestionTypes.IsShape(folded))
            .Select(folded => (folded, CistemStemmer.Stem(folded))),
    ];
}
