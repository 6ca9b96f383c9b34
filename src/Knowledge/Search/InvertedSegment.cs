namespace SmartRegions.Knowledge.Search;

/// <summary>A segment all of whose terms have lists, before the frequent ones are known.</summary>
internal sealed class InvertedSegment(int count, int[] starts, ushort[] passages, byte[] impacts)
{
    public int ListLength(int term) => starts[term + 1] - starts[term];

    /// <summary>The segment with columns for the terms that are frequent over all segments.</summary>
    /// <param name="frequent">Term ids, ascending.</param>
    public PostingSegment Pack(int[] frequent)
    {
        var words = CoarseImpacts.WordsFor(count);
        var columns = new ushort[frequent.Length * words];
        for (var column = 0; column < frequent.Length; column++)
        {
            var term = frequent[column];
            var packed = columns.AsSpan(column * words, words);
            for (var i = starts[term]; i < starts[term + 1]; i++) CoarseImpacts.Set(packed, passages[i], Impact.Coarse(impacts[i]));
        }

        var isFrequent = frequent.ToHashSet();
        var kept = new int[starts.Length];
        var rare = passages.Length - frequent.Sum(ListLength);
        var rarePassages = new ushort[rare];
        var rareImpacts = new byte[rare];
        for (int term = 0, at = 0; term < starts.Length - 1; term++)
        {
            var length = isFrequent.Contains(term) ? 0 : ListLength(term);
            Array.Copy(passages, starts[term], rarePassages, at, length);
            Array.Copy(impacts, starts[term], rareImpacts, at, length);
            at += length;
            kept[term + 1] = at;
        }

        return new PostingSegment(count, kept, rarePassages, rareImpacts, columns);
    }
}
