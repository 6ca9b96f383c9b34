using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// All terms of an index: grams first, then stems, each in ordinal order. A term's id is its place.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ulong[] _grams;
    private readonly string[] _stems;

    /// <param name="grams">Packed grams, ascending, distinct.</param>
    /// <param name="stems">Stems, ordinally ascending, distinct.</param>
    public Vocabulary(ulong[] grams, string[] stems)
    {
        _grams = grams;
        _stems = stems;
    }

    public int Count => _grams.Length + _stems.Length;

    public ReadOnlySpan<ulong> Grams => _grams;

    public ReadOnlySpan<string> Stems => _stems;

    /// <summary>The term's id, negative when no passage has it.</summary>
    public int Find(string term, bool isStem) => isStem ? FindStem(term) : FindGram(Pack(term));

    public int FindGram(ulong gram) => Array.BinarySearch(_grams, gram);

    public int FindStem(string stem)
    {
        var at = Array.BinarySearch(_stems, stem, StringComparer.Ordinal);
        return at < 0 ? at : _grams.Length + at;
    }

    /// <summary>The stems that begin with a letter, in ordinal order.</summary>
    public ReadOnlySpan<string> StemsFrom(char letter)
    {
        var start = Lowest(letter);
        return _stems.AsSpan(start, Lowest((char)(letter + 1)) - start);

        int Lowest(char first)
        {
            var at = Array.BinarySearch(_stems, first.ToString(), StringComparer.Ordinal);
            return at < 0 ? ~at : at;
        }
    }

    /// <summary>A gram as a number that sorts as the gram does.</summary>
    public static ulong Pack(ReadOnlySpan<char> gram)
    {
        ulong packed = 0;
        for (var i = 0; i < CharacterGrams.Size; i++) packed = (packed << 16) | (i < gram.Length ? gram[i] : 0ul);
        return packed;
    }
}
