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
    private const int BitsOfUnit = 16;

    /// <summary>Where the first unit of a whole gram lies in its key.</summary>
    private const int HighestUnit = BitsOfUnit * (Size - 1);

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

    /// <summary>Adds the grams of a word, as <see cref="Of"/> gives them, by their keys.</summary>
    public static void AddKeys(string foldedWord, ISet<ulong> keys)
    {
        ArgumentNullException.ThrowIfNull(foldedWord);
        ArgumentNullException.ThrowIfNull(keys);
        if (foldedWord.Length == 0) return;
        var key = (ulong)Edge;
        foreach (var letter in foldedWord)
        {
            key = (key << BitsOfUnit) | letter;
            if (key >> HighestUnit != 0) keys.Add(key);
        }

        key = (key << BitsOfUnit) | Edge;
        keys.Add(key >> HighestUnit != 0 ? key : key << BitsOfUnit);
    }

    /// <summary>A gram as a number that sorts as the gram does; no two grams have the same. Units beyond <see cref="Size"/> are left out.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> gram)
    {
        ulong key = 0;
        for (var i = 0; i < Size; i++) key = (key << BitsOfUnit) | (i < gram.Length ? gram[i] : 0ul);
        return key;
    }
}
