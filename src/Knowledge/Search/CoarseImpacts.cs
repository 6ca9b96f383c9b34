using System.Numerics;
using System.Runtime.InteropServices;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// Impacts of one term in all passages of a segment, four bits each: the first half of the passages in the low halves of the bytes, the second in
/// the high ones, so that both halves are added up by vectors from memory read in order.
/// </summary>
internal static class CoarseImpacts
{
    private const int Bits = 4;
    private const int Mask = (1 << Bits) - 1;

    public static int BytesFor(int passages) => (passages + 1) / 2;

    public static void Set(Span<byte> packed, int passage, int impact)
    {
        if (passage < packed.Length) packed[passage] |= (byte)impact;
        else packed[passage - packed.Length] |= (byte)(impact << Bits);
    }

    public static int At(ReadOnlySpan<byte> packed, int passage) =>
        passage < packed.Length ? packed[passage] & Mask : packed[passage - packed.Length] >> Bits;

    /// <summary>Adds <paramref name="weight"/> times its impact to every passage's score.</summary>
    public static void Add(ReadOnlySpan<byte> packed, float weight, Span<float> scores)
    {
        var first = scores[..packed.Length];
        var second = scores[packed.Length..];
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(packed[..second.Length]);
        var firstSums = MemoryMarshal.Cast<float, Vector<float>>(first);
        var secondSums = MemoryMarshal.Cast<float, Vector<float>>(second);
        var factor = new Vector<float>(weight);
        var mask = new Vector<byte>(Mask);
        for (var i = 0; i < vectors.Length; i++)
        {
            AddVector(vectors[i] & mask, factor, firstSums.Slice(4 * i, 4));
            AddVector(Vector.ShiftRightLogical(vectors[i], Bits), factor, secondSums.Slice(4 * i, 4));
        }

        var rest = vectors.Length * Vector<byte>.Count;
        for (var i = rest; i < first.Length; i++) first[i] += (packed[i] & Mask) * weight;
        for (var i = rest; i < second.Length; i++) second[i] += (packed[i] >> Bits) * weight;
    }

    private static void AddVector(Vector<byte> impacts, Vector<float> factor, Span<Vector<float>> sums)
    {
        Vector.Widen(impacts, out var low, out var high);
        Vector.Widen(low, out var a, out var b);
        Vector.Widen(high, out var c, out var d);
        sums[3] += Vector.ConvertToSingle(Vector.AsVectorInt32(d)) * factor;
        sums[2] += Vector.ConvertToSingle(Vector.AsVectorInt32(c)) * factor;
        sums[1] += Vector.ConvertToSingle(Vector.AsVectorInt32(b)) * factor;
        sums[0] += Vector.ConvertToSingle(Vector.AsVectorInt32(a)) * factor;
    }
}
