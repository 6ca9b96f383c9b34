using SmartRegions.Assistant;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class UnansweredWordsTests
{
    private const string Remark = "Dazu steht in diesen Fundstellen nichts";

    [Theory]
    [InlineData("Wie hoch ist die Hundesteuer je Hund in Kanada?", "„Kanada“")]
    [InlineData("Wie hoch ist die Hundesteuer in Hessen je Hund?", "„Hessen“")]
    public async Task Names_that_nothing_quoted_has_are_said_to_be_open(string question, string words) =>
        Assert.Contains($"{Remark}: {words}.", (await TownLibrary.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Es wird um Mitteilung gebeten, wie hoch die Hundesteuer je Hund ist.")]
    [InlineData("Stimmt es, was ein Hund kostet?")]
    [InlineData("was kostet stimmts ein hund")]
    [InlineData("wie hoch ist die hundesteur je hund im kalenderjar")]
    [InlineData("Wie hoch ist die Hundesteuer je Hund im Portal?")]
    public async Task What_only_asks_or_stands_elsewhere_is_not(string question)
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync(question));
        Assert.Contains("165,00 €", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Remark, answer.Text, StringComparison.Ordinal);
    }
}
