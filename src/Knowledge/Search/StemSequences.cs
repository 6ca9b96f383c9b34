using System.Runtime.CompilerServices;

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
    public Enumerator Of(int passage) => new(_stems.AsSpan(_starts[passage].._starts[passage + 1]));

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

    /// <summary>Reads stems where they stand; a question looks at thousands.</summary>
    public ref struct Enumerator(ReadOnlySpan<byte> stems)
    {
        private readonly ReadOnlySpan<byte> _stems = stems;
        private int _next;

        public int Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            if (_next >= _stems.Length) return false;
            int part = _stems[_next++], value = part & 0x7F;
            for (var shift = 7; (part & 0x80) != 0; shift += 7)
            {
                part = _stems[_next++];
                value |= (part & 0x7F) << shift;
            }

            Current = value;
            return true;
        }
    }
}
