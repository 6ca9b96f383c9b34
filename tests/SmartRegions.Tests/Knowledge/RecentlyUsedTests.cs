using SmartRegions.Knowledge;

namespace SmartRegions.Tests.Knowledge;

public sealed class RecentlyUsedTests
{
    [Fact]
    public void What_is_asked_for_all_the_time_stays_whatever_comes_beside_it()
    {
        var memory = new RecentlyUsed<int, string>(10);
        memory.Add(-1, "Überschrift", 1);

        for (var other = 0; other < 100; other++)
        {
            memory.Add(other, "Absatz", 1);
            Assert.True(memory.TryGet(-1, out var kept));
            Assert.Equal("Überschrift", kept);
        }
    }

    [Fact]
    public void What_was_not_asked_for_lately_is_forgotten()
    {
        var memory = new RecentlyUsed<int, string>(10);

        for (var key = 0; key < 100; key++) memory.Add(key, "Absatz", 1);

        Assert.True(memory.TryGet(99, out _));
        Assert.InRange(Enumerable.Range(0, 100).Count(key => memory.TryGet(key, out _)), 1, 22);
    }

    [Fact]
    public void Weight_counts_and_not_number()
    {
        var memory = new RecentlyUsed<int, string>(1000);
        memory.Add(1, "kurz", 4);

        memory.Add(2, "lang", 2000);
        memory.Add(3, "lang", 2000);

        Assert.False(memory.TryGet(1, out _));
    }

    [Fact]
    public void The_first_of_two_values_is_kept()
    {
        var memory = new RecentlyUsed<int, string>(10);

        Assert.Equal("erster", memory.Add(1, "erster", 1));
        Assert.Equal("erster", memory.Add(1, "zweiter", 1));
    }
}
