using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class AmountFormTests
{
    private static readonly HashSet<string> NothingAsked = [];

    [Theory]
    [InlineData("Die Gemeinde betreibt 32 Radarsensoren.", true)]
    [InlineData("Mehr als neunzig Kommunen nehmen teil.", true)]
    [InlineData("1. für die Grundsteuer", false)]
    [InlineData("Das Nähere regelt § 5 Abs. 2 Satz 1.", false)]
    [InlineData("(3) Der Halter haftet als Gesamtschuldner.", false)]
    [InlineData("LoRaWAN eignet sich für wenige Daten (Q-65).", false)]
    public void Number_counts_something_and_is_not_a_reference(string sentence, bool counts) =>
        Assert.Equal(counts, AmountForm.HasNumber(sentence, NothingAsked));

    [Fact]
    public void Stated_price_is_worth_more_than_an_amount_in_passing() =>
        Assert.True(AmountForm.MatchMoney("Die Steuer beträgt 165,00 €.", NothingAsked) > AmountForm.MatchMoney("Wer 165,00 € findet, meldet sich beim Fundbüro.", NothingAsked));
}
