using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// All terms of an index: grams first, then stems, each in ordinal order. A term's id is its place.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ulong[] _grams;
    private readonly string[] _stems;
    private readonly uint[] _letters;

    /// <param name="grams">Packed grams, ascending, distinct.</param>
    /// <param name="stems">Stems, ordinally ascending, distinct.</param>
    public Vocabulary(ulong[] grams, string[] stems)
    {
        _grams = grams;
        _stems = stems;
        _letters = Array.ConvertAll(stems, LetterSet.Of);
    }

    public int Count => _grams.Length + _stems.Length;

    public ReadOnlySpan<ulong> Grams => _grams;

    public ReadOnlySpan<string> Stems => _stems;

    /// <summary>The term's id, negative when no passage has it.</summary>
    public int Find(string term, bool isStem) => isStem ? FindStem(term) : FindGram(CharacterGrams.KeyOf(term));

    public int FindGram(ulong gram) => Array.BinarySearch(_grams, gram);

    public int FindStem(string stem)
    {
        var at = Array.BinarySearch(_stems, stem, StringComparer.Ordinal);
        return at < 0 ? at : _grams.Length + at;
    }

    /// <summary>True for a word that passages have, by its stem; false for stop words.</summary>
    public bool Knows(string word) => WordAnalysis.StemOf(Folding.Fold(word)) is { } stem && FindStem(stem) >= 0;

    /// <summary>The stems with the first letter of <paramref name="word"/> that may be so many slips from it, in ordinal order, with their ids.</summary>
    public IEnumerable<(int Id, string Stem)> StemsNear(string word, int slips)
    {
        var letters = LetterSet.Of(word);
        var end = FirstFrom((char)(word[0] + 1));
        for (var i = FirstFrom(word[0]); i < end; i++)
            if (LetterSet.MayBeWithin(slips, letters, _letters[i])) yield return (_grams.Length + i, _stems[i]);
    }

    /// <returns>The place of the first stem that begins with the letter or a later one.</returns>
    private int FirstFrom(char letter)
    {
        var at = Array.BinarySearch(_stems, letter.ToString(), StringComparer.Ordinal);
        return at < 0 ? ~at : at;
    }
}
