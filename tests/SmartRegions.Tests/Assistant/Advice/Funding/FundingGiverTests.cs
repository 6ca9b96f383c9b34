using SmartRegions.Assistant.Advice.Funding;

namespace SmartRegions.Tests.Assistant.Advice.Funding;

public sealed class FundingGiverTests
{
    [Theory]
    [InlineData("gibts auch was vom bund?", "vom Bund")]
    [InlineData("Welche Bundesförderung gibt es?", "vom Bund")]
    [InlineData("Gibt es bundesweite Programme?", "vom Bund")]
    [InlineData("und von der EU?", "von der EU")]
    [InlineData("Zahlt die Europäische Union etwas?", "von der EU")]
    [InlineData("und vom land?", "vom Land")]
    [InlineData("Welche Landesmittel gibt es?", "vom Land")]
    public void Giver_that_is_named_is_told(string text, string phrase) => Assert.Equal(phrase, FundingGiver.In(text)?.Phrase);

    [Theory]
    [InlineData("Welche Förderung gibt es für uns?")]
    [InlineData("Gibt es Geld vom Bund oder vom Land?")]
    [InlineData("Was zahlt der Städtebund?")]
    [InlineData("In welchem Land liegt Kassel?")]
    public void None_or_several_are_no_giver(string text) => Assert.Null(FundingGiver.In(text));

    [Theory]
    [InlineData("Gibt es Förderung vom Bund für Pegel?", "Gibt es Förderung für Pegel?")]
    [InlineData("Gibt es Geld von der EU oder vom Land?", "Gibt es Geld oder ?")]
    [InlineData("Gibt es Geld für den Landkreis?", "Gibt es Geld für den Landkreis?")]
    public void Words_for_givers_are_taken_out(string text, string rest) =>
        Assert.Equal(rest, string.Join(' ', FundingGiver.Without(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
