using System.Numerics;
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
            foreach (var (column, weight) in chosen) AddUp(columns.Slice((column * words) + at, length), weight, sums);
            for (var quarter = 0; quarter < Quarters; quarter++)
            {
                var start = Math.Min(scores.Length, (quarter * words) + at);
                AddTo(scores[start..Math.Min(scores.Length, start + length)], sums.Slice(quarter * WordsAtOnce, WordsAtOnce), step);
            }
        }
    }

    private static void AddUp(ReadOnlySpan<ushort> packed, ushort weight, Span<ushort> sums)
    {
        var vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(packed);
        var first = QuarterOf(sums, 0, vectors.Length);
        var second = QuarterOf(sums, 1, vectors.Length);
        var third = QuarterOf(sums, 2, vectors.Length);
        var fourth = QuarterOf(sums, 3, vectors.Length);
        var factor = new Vector<ushort>(weight);
        var mask = new Vector<ushort>(Mask);
        for (var i = 0; i < vectors.Length; i++)
        {
            var four = vectors[i];
            first[i] += (four & mask) * factor;
            second[i] += (Vector.ShiftRightLogical(four, Bits) & mask) * factor;
            third[i] += (Vector.ShiftRightLogical(four, 2 * Bits) & mask) * factor;
            fourth[i] += Vector.ShiftRightLogical(four, 3 * Bits) * factor;
        }

        for (var i = vectors.Length * Vector<ushort>.Count; i < packed.Length; i++)
        {
            for (var quarter = 0; quarter < Quarters; quarter++)
                sums[(quarter * WordsAtOnce) + i] += (ushort)(((packed[i] >> (quarter * Bits)) & Mask) * weight);
        }
    }

    private static Span<Vector<ushort>> QuarterOf(Span<ushort> sums, int quarter, int length) =>
        MemoryMarshal.Cast<ushort, Vector<ushort>>(sums.Slice(quarter * WordsAtOnce, WordsAtOnce))[..length];

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
