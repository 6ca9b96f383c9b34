using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice;

/// <summary>Tells which words of a matter are compounds whose parts stand in a text by themselves: of "Pegelsensoren" the "Pegel", and less telling, the "Sensoren".</summary>
internal sealed class CompoundParts(IReadOnlyList<QuestionWord> words)
{
    /// <summary>What the first part of a compound is worth, which tells it from others of its kind, and what its head is; the whole is worth 1.</summary>
    private const double WorthOfFirst = 0.7;
    private const double WorthOfHead = 0.4;

    private const int ShortestPart = 5;

    private static readonly char[] Separators = [' ', '\n', '-', ',', '.', '(', ')', ':'];

    private readonly Compound[] _compounds = [.. words.Select(word => word.IsContent ? new Compound(word.Folded, CistemStemmer.Stem(word.Folded)) : default)];

    /// <param name="stems">What <see cref="StemsIn"/> said of a text.</param>
    /// <returns>For each word, in order, 0 to 1; 0 where no part of it stands there.</returns>
    public double[] In(IReadOnlyCollection<string> stems) => Array.ConvertAll(_compounds, compound => compound.Folded is null ? 0 : stems.Select(stem => WorthOf(stem, compound)).DefaultIfEmpty().Max());

    /// <summary>The stems of a text's words that are long enough to be told in a compound, each once.</summary>
    public static IReadOnlyCollection<string> StemsIn(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
        .Select(Folding.Fold)
        .Where(word => word.Length >= ShortestPart)
        .Select(word => CistemStemmer.Stem(word))
        .Where(stem => stem.Length >= ShortestPart)
        .ToHashSet(StringComparer.Ordinal);

    private static double WorthOf(string stem, Compound compound)
    {
        if (compound.Folded.Length < stem.Length + ShortestPart) return 0;
        if (compound.Folded.StartsWith(stem, StringComparison.Ordinal)) return WorthOfFirst;
        return compound.Stem.EndsWith(stem, StringComparison.Ordinal) ? WorthOfHead : 0;
    }

    private readonly record struct Compound(string Folded, string Stem);
}
