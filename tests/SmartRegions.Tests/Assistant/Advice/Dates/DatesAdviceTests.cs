using SmartRegions.Assistant;

namespace SmartRegions.Tests.Assistant.Advice.Dates;

/// <summary>On the 9th of March 2026.</summary>
public sealed class DatesAdviceTests
{
    private static readonly SheetFolder Sheets = new("Dates");

    [Fact]
    public async Task Upcoming_dates_come_in_their_order_and_past_ones_are_said_to_be_over()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Welche Termine gibt es?"));
        Assert.Equal("dates", answer.Intent);
        Assert.Equal(["Kommende Termine", "Schon vorbei", "Fernkurs Digitale Verwaltung", "Wo neue Termine stehen"], answer.Parts.Select(part => part.Heading));
        Assert.Collection(
            answer.Parts[0].Sentences,
            first => Assert.Contains("8. Dorfkongress", first.Text, StringComparison.Ordinal),
            second => Assert.Contains("Regionalkonferenz Nord", second.Text, StringComparison.Ordinal));
        Assert.Contains("7. Dorfkongress", Assert.Single(answer.Parts[1].Sentences).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_kind_of_event_asked_for_is_shown()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Wann ist der nächste Kongress?"));
        Assert.Contains("8. Dorfkongress", Assert.Single(answer.Parts[0].Sentences).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Regionalkonferenz", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Courses_come_first_where_they_are_asked_for() =>
        Assert.Equal("Fernkurs Digitale Verwaltung", Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Welche Kurse kann ich machen?")).Parts[0].Heading);
}
