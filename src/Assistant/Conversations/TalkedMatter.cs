using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Conversations;

/// <summary>The words that a question takes over from earlier ones, measured by the texts that may be about them.</summary>
internal sealed class TalkedMatter(UnderstoodQuestion matter, QuestionTerms terms)
{
    /// <summary>Share of a word's grams and stem from which a text names it.</summary>
    private const double NamedFrom = 0.45;

    /// <summary>Share of the matter that must be named for the sources to know of it.</summary>
    private const double LeastNamed = 0.35;

    /// <returns>For each word how much of it the text has, 0 to 1.</returns>
    public double[] SharesIn(string text) => terms.ShareByWord(terms.PresenceIn(text).Values);

    /// <param name="texts">What <see cref="SharesIn"/> gives for each of several texts.</param>
    /// <returns>Positions of the words that one of them names; <see langword="null"/> where they are too little of the matter.</returns>
    public IReadOnlyList<int>? NamedIn(IReadOnlyList<double[]> texts)
    {
        List<int> named = [.. Enumerable.Range(0, matter.Words.Count).Where(word => matter.Words[word].IsContent && terms.WordMass[word] > 0 && texts.Any(shares => shares[word] >= NamedFrom))];
        return named.Count > 0 && named.Sum(word => terms.WordMass[word]) >= terms.Mass * LeastNamed ? named : null;
    }

    /// <param name="shares">What <see cref="SharesIn"/> gives for a text.</param>
    /// <param name="named">The words that count.</param>
    /// <returns>The share of their mass that the text has, 0 to 1.</returns>
    public double ShareOf(IReadOnlyList<int> named, double[] shares) =>
        named.Sum(word => terms.WordMass[word] * Math.Min(1, shares[word])) / named.Sum(word => terms.WordMass[word]);

    /// <summary>The words as typed, with the numbers beside them: "2021" names no sheet and says which is meant.</summary>
    public IReadOnlyList<string> AsTyped(IReadOnlyList<int> named) =>
        [.. matter.Words.Where((word, i) => named.Contains(i) || word.AsTyped.Any(char.IsAsciiDigit)).Select(word => word.AsTyped)];
}
