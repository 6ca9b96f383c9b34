namespace SmartRegions.Knowledge.Search;

/// <summary>What a written form of a word is indexed under.</summary>
/// <param name="Id">Number of the form within one build.</param>
/// <param name="Grams">Its packed grams, repeated ones included.</param>
/// <param name="Stem">Its stem; <see langword="null"/> for stop words.</param>
internal sealed record Word(int Id, ulong[] Grams, string? Stem)
{
    /// <summary>How many term occurrences one occurrence of the word makes.</summary>
    public int Terms => Grams.Length + (Stem is null ? 0 : 1);
}
