namespace SmartRegions.Knowledge.German;

/// <summary>
/// Edge-marked character 4-grams: <c>haus</c> is <c>_hau</c>, <c>haus</c>, <c>aus_</c>. They carry inflection, compounds and typing errors
/// without a dictionary (McNamee and Mayfield, Character N-Gram Tokenization for European Language Text Retrieval, 2004).
/// </summary>
public static class CharacterGrams
{
    /// <summary>Length of a gram in UTF-16 units.</summary>
    public const int Size = 4;

    private const char Edge = '_';

    /// <summary>The grams of a word as <see cref="Folding.Fold"/> gives it, in order, repeated ones included; the whole marked word where it is shorter than a gram.</summary>
    public static IReadOnlyList<string> Of(string foldedWord)
    {
        ArgumentNullException.ThrowIfNull(foldedWord);
        if (foldedWord.Length == 0) return [];
        var marked = $"{Edge}{foldedWord}{Edge}";
        if (marked.Length <= Size) return [marked];
        var grams = new string[marked.Length - Size + 1];
        for (var i = 0; i < grams.Length; i++) grams[i] = marked.Substring(i, Size);
        return grams;
    }
}
