using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class PastedTextTests
{
    [Theory]
    [InlineData(
        "Der Anbieter schreibt: „Unsere Sensoren messen alles, was Sie brauchen, und noch viel mehr.“ Was kostet ein Pegelmessnetz?",
        "Der Anbieter schreibt:   Was kostet ein Pegelmessnetz?")]
    [InlineData("Wer fördert das, wenn es heißt \"die Gemeinde hat den Eigenanteil nach Lage der Dinge zu tragen\", in Hessen?", "Wer fördert das, wenn es heißt  , in Hessen?")]
    public void What_is_pasted_is_not_looked_up(string text, string rest) => Assert.Equal(rest, PastedText.Without(text));

    [Theory]
    [InlineData("Was ist „Starke Heimat Hessen“?")]
    [InlineData("Was bedeutet „Der Zuwendungsempfänger hat die Belege für die Dauer von zehn Jahren vorzuhalten“?")]
    [InlineData("Bitte prüfen: „Die Gemeinde hat den Eigenanteil nach Lage der Dinge zu tragen.“")]
    public void Titles_and_what_is_all_that_was_said_stay(string text) => Assert.Equal(text, PastedText.Without(text));
}
