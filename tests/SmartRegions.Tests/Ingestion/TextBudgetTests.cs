using SmartRegions.Ingestion;

namespace SmartRegions.Tests.Ingestion;

public sealed class TextBudgetTests
{
    private readonly TextBudget _budget = new(100);

    [Fact]
    public async Task Text_beyond_the_budget_waits_until_there_is_room()
    {
        await TakeAsync(60);
        var second = TakeAsync(50);
        Assert.False(second.IsCompleted);

        _budget.Release(60);

        await second.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Text_larger_than_the_budget_goes_alone()
    {
        await TakeAsync(500);

        Assert.False(TakeAsync(1).IsCompleted);
    }

    [Fact]
    public async Task Small_text_does_not_overtake_a_large_one_for_ever()
    {
        await TakeAsync(60);
        var large = TakeAsync(90);

        Assert.False(TakeAsync(10).IsCompleted);
        Assert.False(large.IsCompleted);
    }

    private Task TakeAsync(long amount) => _budget.TakeAsync(amount, CancellationToken.None);
}
