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

    /// <returns>For each word, in order, 0 to 1; 0 where no part of it stands there.</returns>
    public double[] In(string text)
    {
        HashSet<string> typed = [.. text.Split([' ', '\n', '-', ',', '.', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).Where(word => word.Length >= ShortestPart)];
        return [.. words.Select(word => word.IsContent ? typed.Select(other => WorthOf(other, word.Folded)).DefaultIfEmpty().Max() : 0)];
    }

    private static double WorthOf(string part, string compound)
    {
        var stem = CistemStemmer.Stem(part);
        if (stem.Length < ShortestPart || compound.Length < stem.Length + ShortestPart) return 0;
        if (compound.StartsWith(stem, StringComparison.Ordinal)) return WorthOfFirst;
        return CistemStemmer.Stem(compound).EndsWith(stem, StringComparison.Ordinal) ? WorthOfHead : 0;
    }
}
