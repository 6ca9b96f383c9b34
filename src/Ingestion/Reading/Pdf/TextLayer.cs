using System.Buffers;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>What the text layer of a page is worth.</summary>
internal enum TextLayer
{
    /// <summary>Text.</summary>
    Good,

    /// <summary>No words.</summary>
    Missing,

    /// <summary>A few words, which may be a stamp on a scanned sheet.</summary>
    Sparse,

    /// <summary>Characters that are no text: unmapped glyphs, or letters no language writes.</summary>
    Garbage,
}

/// <summary>Judges text layers.</summary>
internal static class TextLayers
{
    private const int SparseWords = 12;
    private const double MostUnmapped = 0.3;
    private const int EnoughLetters = 120;
    // Share of vowels among Latin letters: 0.38 in German, 0.38 in English, 0.45 in Italian. A shifted font is far outside.
    private const double FewestVowels = 0.2;
    private const double MostVowels = 0.65;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöüAEIOUYÄÖÜ");

    public static TextLayer Judge(IReadOnlyList<Word> words)
    {
        if (words.Count == 0)
            return TextLayer.Missing;
        var (characters, unmapped, letters, vowels) = Count(words);
        if (unmapped > MostUnmapped * characters)
            return TextLayer.Garbage;
        if (letters >= EnoughLetters && (vowels < FewestVowels * letters || vowels > MostVowels * letters))
            return TextLayer.Garbage;
        return words.Count < SparseWords ? TextLayer.Sparse : TextLayer.Good;
    }

    private static (int Characters, int Unmapped, int Letters, int Vowels) Count(IReadOnlyList<Word> words)
    {
        var (characters, unmapped, letters, vowels) = (0, 0, 0, 0);
        foreach (var c in words.SelectMany(static word => word.Text))
        {
            characters++;
            if (GlyphText.IsUnmapped(c))
                unmapped++;
            else if (char.IsAsciiLetter(c) || c is >= 'À' and <= 'ÿ')
                letters++;
            if (Vowels.Contains(c))
                vowels++;
        }

        return (characters, unmapped, letters, vowels);
    }
}
