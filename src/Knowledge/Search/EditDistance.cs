namespace SmartRegions.Knowledge.Search;

/// <summary>Slips between two words: letters left out, added, changed, or swapped with their neighbour (Damerau 1964, optimal string alignment).</summary>
public readonly struct EditDistance(string word)
{
    private const int LongestWord = 64;

    /// <returns>The number of slips; <see langword="null"/> when there are more than <paramref name="most"/>, or a word is longer than 64 letters.</returns>
    public int? To(string other, int most)
    {
        if (word.Length > LongestWord || other.Length > LongestWord) return null;
        Span<int> before = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= word.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, 1 + Math.Min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most) return null;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[other.Length] <= most ? last[other.Length] : null;
    }
}
