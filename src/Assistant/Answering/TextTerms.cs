using System.Numerics;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>The grams and stems of a text, to tell which terms of a question it has. Immutable.</summary>
internal sealed class TextTerms
{
    /// <summary>Titles and headings come again with every question that finds what stands below them.</summary>
    private static readonly TextMemory<TextTerms> Known = new(Read);

    /// <summary>Bits of the sieve for each gram, at least: of the grams that a text lacks, few are looked for beyond it.</summary>
    private const int BitsOfGram = 8;

    private const int BitsOfWord = 64;

    /// <summary>2^64 divided by the golden ratio: scatters keys over the bits (Knuth, The Art of Computer Programming 3, 6.4).</summary>
    private const ulong Scatter = 0x9E3779B97F4A7C15;

    private readonly ulong[] _grams;
    private readonly string[] _stems;
    private readonly ulong[] _sieve;

    private TextTerms(ulong[] grams, string[] stems, int length)
    {
        (_grams, _stems, Length) = (grams, stems, length);
        _sieve = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(BitsOfWord, grams.Length * BitsOfGram)) / BitsOfWord];
        foreach (var key in grams) _sieve[PlaceOf(key)] |= MarkOf(key);
    }

    /// <summary>How many words it has.</summary>
    public int Length { get; }

    /// <param name="text">Of a source, never an asker's: it is remembered for a while.</param>
    public static TextTerms Of(string text) => Known.Of(text);

    /// <summary>The same without being remembered, for who keeps the result.</summary>
    public static TextTerms Read(string text)
    {
        var grams = new HashSet<ulong>();
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var tokens = GermanTokenizer.Tokenize(text);
        foreach (var token in tokens)
        {
            var folded = Folding.Fold(token.Text);
            CharacterGrams.AddKeys(folded, grams);
            stems.Add(CistemStemmer.Stem(folded));
        }

        foreach (var verb in SeparableVerbs.In(text, tokens)) stems.Add(CistemStemmer.Stem(verb));
        ulong[] sortedGrams = [.. grams];
        string[] sortedStems = [.. stems];
        Array.Sort(sortedGrams);
        Array.Sort(sortedStems, StringComparer.Ordinal);
        return new TextTerms(sortedGrams, sortedStems, tokens.Count);
    }

    /// <param name="key">As <see cref="CharacterGrams.KeyOf"/> gives it.</param>
    public bool HasGram(ulong key) => (_sieve[PlaceOf(key)] & MarkOf(key)) != 0 && Array.BinarySearch(_grams, key) >= 0;

    public bool HasStem(string stem) => Array.BinarySearch(_stems, stem, StringComparer.Ordinal) >= 0;

    private int PlaceOf(ulong key) => (int)((key * Scatter) >> 32) & (_sieve.Length - 1);

    private static ulong MarkOf(ulong key) => 1UL << (int)((key * Scatter) >> (64 - 6));
}
