using System.Text.Json;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Knowledge.Documents;

public sealed class DocumentDateTests
{
    private static readonly DateOnly Day = new(2024, 2, 18);

    [Fact]
    public void Date_says_no_more_than_is_known()
    {
        Assert.Equal(("18. Februar 2024", "2024-02-18"), Said(DocumentDate.OfDay(Day)));
        Assert.Equal(("Februar 2024", "2024-02"), Said(DocumentDate.OfMonth(Day)));
        Assert.Equal(("2024", "2024"), Said(DocumentDate.OfYear(Day)));
    }

    [Fact]
    public void Month_and_year_end_on_their_last_day()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), DocumentDate.OfMonth(Day).LastDay);
        Assert.Equal(new DateOnly(2024, 12, 31), DocumentDate.OfYear(Day).LastDay);
        Assert.Equal(Day, DocumentDate.OfDay(Day).LastDay);
    }

    [Theory]
    [InlineData("2024-02-18")]
    [InlineData("2024-02")]
    [InlineData("2024")]
    public void What_is_written_is_read_again(string text)
    {
        Assert.True(DocumentDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, JsonSerializer.Deserialize<DocumentDate>(JsonSerializer.Serialize(date)));
    }

    [Theory]
    [InlineData("2024-13")]
    [InlineData("24")]
    [InlineData("18.02.2024")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_no_date(string? text) => Assert.False(DocumentDate.TryParse(text, out _));

    private static (string German, string Iso) Said(DocumentDate date) => (date.ToGerman(), date.ToString());
}
