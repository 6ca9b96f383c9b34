using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// Impacts of one term in all passages of a segment, four bits each, four to a word: the first quarter of the passages in the lowest bits of the
/// words, the second in the next, and so on, so that vectors read and add up all four in memory order.
/// </summary>
internal static class CoarseImpacts
{
    /// <summary>Most terms added up in 16 bits before the sums go into the scores: 17 × 15 × 255 still fits.</summary>
    public const int MostAtOnce = 17;

    /// <summary>Weights of terms that are added up together are rounded to this many steps of the largest.</summary>
    public const int WeightSteps = 255;

    /// <summary>How much of each column is added up before the next column: enough to be read at full speed, little enough for the nearest cache.</summary>
    private const int WordsAtOnce = 512;

    private const int Together = 4;

    private const int Bits = 4;
    private const int Mask = (1 << Bits) - 1;
    private const int Quarters = 4;

    /// <summary>Words for the impacts of so many passages.</summary>
    public static int WordsFor(int passages) => (passages + Quarters - 1) / Quarters;

    public static void Set(Span<ushort> packed, int passage, int impact) =>
        packed[passage % packed.Length] |= (ushort)(impact << (Bits * (passage / packed.Length)));

    public static int At(ReadOnlySpan<ushort> packed, int passage) =>
        (packed[passage % packed.Length] >> (Bits * (passage / packed.Length))) & Mask;

    /// <summary>Adds the weighted impacts of up to <see cref="MostAtOnce"/> terms to the score of every passage.</summary>
    /// <param name="columns">The impacts of many terms, one after another.</param>
    /// <param name="chosen">Which of them, with weights in <see cref="WeightSteps"/>.</param>
    /// <param name="step">What one weight step is worth.</param>
    /// <param name="scores">One score a passage.</param>
    public static void Add(ReadOnlySpan<ushort> columns, ReadOnlySpan<(int Column, ushort Weight)> chosen, float step, Span<float> scores)
    {
        var words = WordsFor(scores.Length);
        Span<ushort> sums = stackalloc ushort[Quarters * WordsAtOnce];
        for (var at = 0; at < words; at += WordsAtOnce)
        {
            sums.Clear();
            var length = Math.Min(WordsAtOnce, words - at);
            var left = chosen;
            for (; left.Length >= Together && length % Vector<ushort>.Count == 0; left = left[Together..])
            {
                AddUp(
                    columns.Slice((left[0].Column * words) + at, length), columns.Slice((left[1].Column * words) + at, length),
                    columns.Slice((left[2].Column * words) + at, length), columns.Slice((left[3].Column * words) + at, length),
                    left, sums);
            }

            foreach (var (column, weight) in left) AddUp(columns.Slice((column * words) + at, length), weight, sums);
            for (var quarter = 0; quarter < Quarters; quarter++)
            {
                var start = Math.Min(scores.Length, (quarter * words) + at);
                AddTo(scores[start..Math.Min(scores.Length, start + length)], sums.Slice(quarter * WordsAtOnce, WordsAtOnce), step);
            }
        }
    }

    /// <summary>Adds up parts of four columns, of equal length and all of it whole vectors, in one pass: the sums are read and written a quarter as often.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddUp(
        ReadOnlySpan<ushort> one, ReadOnlySpan<ushort> two, ReadOnlySpan<ushort> three, ReadOnlySpan<ushort> four,
        ReadOnlySpan<(int Column, ushort Weight)> weights, Span<ushort> sums)
    {
        var a = MemoryMarshal.Cast<ushort, Vector<ushort>>(one);
        var b = MemoryMarshal.Cast<ushort, Vector<ushort>>(two)[..a.Length];
        var c = MemoryMarshal.Cast<ushort, Vector<ushort>>(three)[..a.Length];
        var d = MemoryMarshal.Cast<ushort, Vector<ushort>>(four)[..a.Length];
        var (weightOfA, weightOfB) = (new Vector<ushort>(weights[0].Weight), new Vector<ushort>(weights[1].Weight));
        var (weightOfC, weightOfD) = (new Vector<ushort>(weights[2].Weight), new Vector<ushort>(weights[3].Weight));
        var first = QuarterOf(sums, 0, a.Length);
        var second = QuarterOf(sums, 1, a.Length);
        var third = QuarterOf(sums, 2, a.Length);
        var fourth = QuarterOf(sums, 3, a.Length);
        for (var i = 0; i < a.Length; i++)
        {
            first[i] += (ImpactsOf(a[i], 0) * weightOfA) + (ImpactsOf(b[i], 0) * weightOfB) + (ImpactsOf(c[i], 0) * weightOfC) + (ImpactsOf(d[i], 0) * weightOfD);
            second[i] += (ImpactsOf(a[i], 1) * weightOfA) + (ImpactsOf(b[i], 1) * weightOfB) + (ImpactsOf(c[i], 1) * weightOfC) + (ImpactsOf(d[i], 1) * weightOfD);
            third[i] += (ImpactsOf(a[i], 2) * weightOfA) + (ImpactsOf(b[i], 2) * weightOfB) + (ImpactsOf(c[i], 2) * weightOfC) + (ImpactsOf(d[i], 2) * weightOfD);
            fourth[i] += (ImpactsOf(a[i], 3) * weightOfA) + (ImpactsOf(b[i], 3) * weightOfB) + (ImpactsOf(c[i], 3) * weightOfC) + (ImpactsOf(d[i], 3) * weightOfD);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddUp(ReadOnlySpan<ushort> packed, ushort weight, Span<ushort> sums)
    {
        var vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(packed);
        var first = QuarterOf(sums, 0, vectors.Length);
        var second = QuarterOf(sums, 1, vectors.Length);
        var third = QuarterOf(sums, 2, vectors.Length);
        var fourth = QuarterOf(sums, 3, vectors.Length);
        var factor = new Vector<ushort>(weight);
        for (var i = 0; i < vectors.Length; i++)
        {
            first[i] += ImpactsOf(vectors[i], 0) * factor;
            second[i] += ImpactsOf(vectors[i], 1) * factor;
            third[i] += ImpactsOf(vectors[i], 2) * factor;
            fourth[i] += ImpactsOf(vectors[i], 3) * factor;
        }

        for (var i = vectors.Length * Vector<ushort>.Count; i < packed.Length; i++)
        {
            for (var quarter = 0; quarter < Quarters; quarter++)
                sums[(quarter * WordsAtOnce) + i] += (ushort)(((packed[i] >> (quarter * Bits)) & Mask) * weight);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<ushort> ImpactsOf(Vector<ushort> packed, [ConstantExpected] int quarter) =>
        Vector.ShiftRightLogical(packed, quarter * Bits) & new Vector<ushort>(Mask);

    private static Span<Vector<ushort>> QuarterOf(Span<ushort> sums, int quarter, int length) =>
        MemoryMarshal.Cast<ushort, Vector<ushort>>(sums.Slice(quarter * WordsAtOnce, WordsAtOnce))[..length];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTo(Span<float> scores, ReadOnlySpan<ushort> sums, float step)
    {
        var vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(sums[..scores.Length]);
        var into = MemoryMarshal.Cast<float, Vector<float>>(scores);
        for (var i = 0; i < vectors.Length; i++)
        {
            Vector.Widen(vectors[i], out var low, out var high);
            into[2 * i] += Vector.ConvertToSingle(Vector.AsVectorInt32(low)) * step;
            into[(2 * i) + 1] += Vector.ConvertToSingle(Vector.AsVectorInt32(high)) * step;
        }

        for (var i = vectors.Length * Vector<ushort>.Count; i < scores.Length; i++) scores[i] += sums[i] * step;
    }
}
