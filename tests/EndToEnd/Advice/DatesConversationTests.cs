using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

[Collection(SharedCorpus.Name)]
public sealed class DatesConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task Dates_that_are_over_are_said_to_be_over()
    {
        var shown = await corpus.TalkAsync("Welche Termine gibt es?");
        Assert.Contains("Schon vorbei", shown, StringComparison.Ordinal);
        Assert.Contains("28.04.2026", shown, StringComparison.Ordinal);
        Assert.Contains("Wo neue Termine stehen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_congress_is_looked_for_among_the_congresses()
    {
        var shown = await corpus.TalkAsync("Wann ist der nächste Kongress?");
        Assert.Contains("8. Kongress", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Biletado", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Courses_are_named_with_cost_and_for_whom()
    {
        var shown = await corpus.TalkAsync("Welche Kurse kann ich machen?");
        Assert.Contains("Smart City Akademie", shown, StringComparison.Ordinal);
        Assert.Contains("Smart City Manager:in", shown, StringComparison.Ordinal);
        Assert.Contains("kostenlos", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Price_place_and_beginning_are_told_of_the_courses_shown()
    {
        var shown = await corpus.TalkAsync("welche kurse gibt es", "was kostet der kurs", "gehts auch online", "wann fängt der nächste an");
        Assert.Contains("Kosten – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Ort und Form – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Termine – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Online-Beteiligung", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_whether_to_travel_hears_where_the_courses_are_though_a_land_is_named()
    {
        var shown = await corpus.TalkAsync("kurse smart city für verwaltung", "muss meine kollegin da nach berlin fahren oder geht das vom schreibtisch aus");
        Assert.Contains("Ort und Form – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
    }
}
