namespace SmartRegions.Knowledge.Search;

/// <summary>The stems of every passage's text in their order, stop words left out, for the segment's passages.</summary>
internal sealed class StemSequences
{
    private readonly int[] _starts;
    private readonly byte[] _stems;

    /// <param name="starts">Where each passage begins, and the end of the last.</param>
    /// <param name="stems">Term ids less the first stem's, seven bits a byte, lowest first, the high bit set where more follows.</param>
    public StemSequences(int[] starts, byte[] stems)
    {
        _starts = starts;
        _stems = stems;
    }

    public ReadOnlySpan<int> Starts => _starts;

    public ReadOnlySpan<byte> Stems => _stems;

    /// <summary>One passage's stems in order.</summary>
    /// <param name="passage">Its number within the segment.</param>
    public IEnumerable<int> Of(int passage)
    {
        int value = 0, shift = 0;
        for (var i = _starts[passage]; i < _starts[passage + 1]; i++)
        {
            value |= (_stems[i] & 0x7F) << shift;
            shift += 7;
            if ((_stems[i] & 0x80) != 0) continue;
            yield return value;
            value = shift = 0;
        }
    }

    public static StemSequences Of(IReadOnlyList<AnalysedPassage> passages, TermTable terms)
    {
        var starts = new int[passages.Count + 1];
        var stems = new List<byte>();
        for (var i = 0; i < passages.Count; i++)
        {
            foreach (var word in passages[i].Text.Body)
            {
                if (terms.StemOf(word) is var stem and >= 0) Append(stems, stem - terms.Vocabulary.Grams.Length);
            }

            starts[i + 1] = stems.Count;
        }

        return new StemSequences(starts, [.. stems]);
    }

    private static void Append(List<byte> stems, int stem)
    {
        var rest = (uint)stem;
        for (; rest >= 0x80; rest >>= 7) stems.Add((byte)(rest | 0x80));
        stems.Add((byte)rest);
    }
}
