using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class AskerClauseTests
{
    [Theory]
    [InlineData("Wir sind eine Gemeinde mit 4.000 Einwohnern in Hessen. Was kostet ein Geoportal?", "Was kostet ein Geoportal?")]
    [InlineData("Guten Tag, wir sind Neudorf, 1.200 Einwohner, Bayern. Womit fangen wir an", "Womit fangen wir an")]
    [InlineData("Hallöchen liebes Team, wir sind eine Stadt in Hessen. Was kostet ein Geoportal?", "Was kostet ein Geoportal?")]
    [InlineData("Wer hilft uns? Wir sind in Thüringen.", "Wer hilft uns?")]
    public void Sentence_that_says_who_asks_is_set_apart_from_what_is_asked(string text, string asked) => Assert.Equal(asked, AskerClause.WithoutSentences(text));

    [Theory]
    [InlineData("Wir sind eine Gemeinde mit 4.000 Einwohnern in Hessen.")]
    [InlineData("Wir haben drei Rufbusse. Was gilt für die?")]
    [InlineData("Was kostet ein Geoportal in Hessen?")]
    public void Text_that_says_nothing_else_or_tells_a_situation_stays(string text) => Assert.Equal(text, AskerClause.WithoutSentences(text));
}
