using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Advice.Comparing;

/// <summary>On the 9th of March 2026.</summary>
public sealed class LandComparisonTests
{
    private static readonly SheetFolder Sheets = new("Comparing");

    [Fact]
    public async Task Programmes_stand_by_land_and_a_land_without_one_says_so_once()
    {
        var answer = await ComparedAsync("Vergleiche die Förderung im Saarland und in Thüringen");
        Assert.StartsWith("Die Programme des Saarlandes und des Landes Thüringen, Stand heute (09.03.2026).", answer.Parts[0].Note, StringComparison.Ordinal);
        Assert.Equal(["Saarland", "Thüringen"], answer.Table!.Columns);
        Assert.Equal("Dorfmobil Saar, heute offen", Cell(answer, "Programme heute", 0).Sentences[0].Label);
        Assert.Equal("Ein eigenes Programm des Landes Thüringen ist nicht belegt.", Cell(answer, "Programme heute", 1).Sentences[0].Text);
        Assert.Equal("Dorfmobil Saar zahlt bis zu 60 % der Kosten eines Rufbusses.", Cell(answer, "Höhe", 0).Sentences[0].Text);
        Assert.Equal("–", Cell(answer, "Höhe", 1).Note);
    }

    [Fact]
    public async Task Money_of_the_Bund_or_of_a_named_programme_is_not_asked_of_the_laender()
    {
        Assert.Null(Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Gibt es Fördermittel vom Bund im Saarland und in Thüringen?")).Table);
        var named = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Gibt es die Förderung Stadtlabor im Saarland und in Thüringen?"));
        Assert.Contains("Stadtlabor", named.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offices_stand_by_land_with_what_is_known_of_numbers_where_one_would_call()
    {
        var answer = await ComparedAsync("Wen rufe ich im Saarland und in Thüringen an?");
        Assert.Equal("Im Saarland berät der Zweckverband der Gemeinden.", Cell(answer, "Beratung", 0).Sentences[0].Text);
        Assert.Equal("nicht belegt", Cell(answer, "Telefon", 0).Note);
        Assert.Equal("Eine Telefonnummer der Agentur ist nicht belegt.", Cell(answer, "Telefon", 1).Sentences[0].Text);
    }

    [Fact]
    public async Task Office_for_the_topic_stands_before_those_of_the_laender()
    {
        var answer = await ComparedAsync("Wer hilft im Saarland und in Thüringen bei der Vergabe?");
        Assert.Equal("Bei Fragen zu Vergabe und Ausschreibung", answer.Parts[0].Heading);
        Assert.DoesNotContain("finde ich nicht", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Eine eigene Stelle für dieses Thema finde ich nicht", (await ComparedAsync("Wer hilft im Saarland und in Thüringen bei LoRaWAN?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_three_laender_are_named_and_not_dropped()
    {
        var answer = await ComparedAsync("Wer hilft im Saarland, in Thüringen, Hessen und Bayern?");
        Assert.Equal(["Saarland", "Thüringen", "Hessen"], answer.Table!.Columns);
        Assert.Contains("nach Bayern fragen Sie bitte eigens", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_laender_take_the_place_of_those_before_and_join_a_comparison()
    {
        Assert.Null(Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Wer hilft in Hessen und im Saarland?", "Und in Thüringen?")).Table);
        Assert.Equal(["Saarland", "Thüringen"], Table(await Sheets.AskAsync("Wer hilft in Thüringen?", "Und im Saarland und in Thüringen?")).Columns);
        Assert.Equal(["Saarland", "Hessen", "Thüringen"], Table(await Sheets.AskAsync("Vergleiche die Förderung im Saarland und in Hessen", "Und in Thüringen?")).Columns);
    }

    private static async Task<CitedAnswer> ComparedAsync(string question)
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync(question));
        Assert.NotNull(answer.Table);
        return answer;
    }

    private static AnswerTable Table(Answer answer) => Assert.IsType<CitedAnswer>(answer).Table!;

    private static AnswerCell Cell(CitedAnswer answer, string heading, int column) => answer.Table!.Rows.Single(row => row.Heading == heading).Cells[column];
}
