using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class AskedYearTests
{
    private static readonly string ThisYear = GermanToday.At(TimeProvider.System).Year.ToString(CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("Wie hoch ist die Hundesteuer 2031 je Hund?")]
    [InlineData("hundesteuer je hund 2041")]
    public async Task Year_that_no_source_names_is_declined(string question) => Assert.IsType<Abstention>(await TownLibrary.AskAsync(question));

    [Fact]
    public async Task This_year_asks_for_what_holds_now() =>
        Assert.Contains("165,00 €", Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync($"Wie hoch ist die Hundesteuer {ThisYear} je Hund?")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Wann tritt die Satzung in Kraft, im Januar 2024?", "1. Januar 2024")]
    [InlineData("Wie hoch ist die Hundesteuer je Hund, wenn wir 2031 anfangen?", "165,00 €")]
    [InlineData("Wie hoch ist die Hundesteuer je Hund in einer Gemeinde mit 2031 Einwohnern?", "165,00 €")]
    [InlineData("Wie hoch ist die Hundesteuer je Hund, mehr als 2031 Euro?", "165,00 €")]
    public async Task Year_in_a_date_or_of_the_asker_is_none_that_is_missing(string question, string told) =>
        Assert.Contains(told, Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync(question)).Text, StringComparison.Ordinal);
}
