using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class CoarseImpactsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(64)]
    [InlineData(67)]
    [InlineData(2_049)]
    [InlineData(9_001)]
    public void Sums_over_columns_are_those_of_single_impacts(int passages)
    {
        const int columns = CoarseImpacts.MostAtOnce;
        var words = CoarseImpacts.WordsFor(passages);
        var packed = new ushort[columns * words];
        var random = new Random(passages);
        var expected = new float[passages];
        var chosen = Enumerable.Range(0, columns).Select(column => (column, (ushort)(CoarseImpacts.WeightSteps - column))).ToArray();
        foreach (var (column, weight) in chosen)
        {
            var one = packed.AsSpan(column * words, words);
            for (var passage = 0; passage < passages; passage++)
            {
                var impact = random.Next(16);
                CoarseImpacts.Set(one, passage, impact);
                Assert.Equal(impact, CoarseImpacts.At(one, passage));
                expected[passage] += impact * weight * 0.5f;
            }
        }

        var scores = new float[passages];
        CoarseImpacts.Add(packed, chosen, 0.5f, scores);
        Assert.Equal(expected, scores);
    }

    [Fact]
    public void Fullest_sum_fits_sixteen_bits() =>
        Assert.InRange(CoarseImpacts.MostAtOnce * Impact.CoarseSteps * CoarseImpacts.WeightSteps, 0, ushort.MaxValue);
}
