using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Reading;

public sealed class ReadingBudgetTests
{
    [Fact]
    public void Scanned_pages_are_granted_their_time_before_they_are_read()
    {
        var budget = new ReadingBudget(new ReadingLimits { Total = TimeSpan.FromMinutes(2), PerScannedPage = TimeSpan.FromSeconds(20), Pages = 5_000 });

        budget.GrantScannedPages(30);

        Assert.InRange(budget.Command("pdfinfo", []).Total, TimeSpan.FromMinutes(11), TimeSpan.FromMinutes(12));
    }

    [Fact]
    public async Task Text_of_all_parts_is_counted_together()
    {
        var budget = new ReadingBudget(new ReadingLimits { Text = 40_000 });

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var word = 0; word < 1_000; word++)
                budget.TakeText(10);
        })));

        Assert.False(budget.IsTextSpent);
        Assert.False(budget.TakeText(1));
        Assert.True(budget.IsTextSpent);
    }
}
