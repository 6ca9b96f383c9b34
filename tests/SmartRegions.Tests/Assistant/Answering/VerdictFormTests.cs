using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class VerdictFormTests
{
    [Theory]
    [InlineData("Nein, das Rathaus fällt nicht unter das Gesetz.", 1)]
    [InlineData("Ja, eine Pflicht besteht für veröffentlichte Daten.", 1)]
    [InlineData("Jahr und Betrag sind nicht belegt.", 0)]
    [InlineData("Die Verwaltung sagte Nein, bevor sie prüfte.", 0)]
    public void Sentence_that_opens_with_yes_or_no_has_the_form(string sentence, double match) => Assert.Equal(match, VerdictForm.Match(sentence));
}
