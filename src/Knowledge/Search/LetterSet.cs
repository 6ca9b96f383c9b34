using System.Numerics;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// The length of a word and which letters it has, in 32 bits: enough to tell that most words are further from each other than a few slips,
/// without looking at them letter by letter.
/// </summary>
internal static class LetterSet
{
    /// <summary>Below are the letters, where those that are none of a to z share bits; above is the length.</summary>
    private const int Letters = 27;

    private const int LongestCounted = (1 << (32 - Letters)) - 1;

    public static uint Of(string word)
    {
        var set = (uint)Math.Min(word.Length, LongestCounted) << Letters;
        foreach (var letter in word) set |= 1u << ((letter & 31) % Letters);
        return set;
    }

    /// <summary>False where two words differ by more slips than <see cref="EditDistance"/> may count; true says nothing.</summary>
    public static bool MayBeWithin(int slips, uint one, uint other)
    {
        // A slip changes the length by one at most, takes one letter from the set at most, and adds one at most.
        return Math.Abs((int)(one >> Letters) - (int)(other >> Letters)) <= slips
            && BitOperations.PopCount((one ^ other) << (32 - Letters)) <= 2 * slips;
    }
}
