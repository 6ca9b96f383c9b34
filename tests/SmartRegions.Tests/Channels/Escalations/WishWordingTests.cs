using SmartRegions.Channels.Escalations;

namespace SmartRegions.Tests.Channels.Escalations;

public sealed class WishWordingTests
{
    [Theory]
    [InlineData("Ich möchte mit einem Menschen sprechen")]
    [InlineData("Bitte an Fachleute weitergeben")]
    [InlineData("Mitarbeiter bitte")]
    [InlineData("Ich möchte jetzt bitte wirklich mit einem echten Menschen sprechen und nicht mit einem Computer, danke")]
    [InlineData("Können Sie meine Frage bitte an das Kompetenzzentrum weiterleiten?")]
    public void Bare_wish_has_neither_matter_nor_hint(string text) => Assert.Equal((false, false), (WishWording.HasMatter(text), WishWording.HasHint(text)));

    [Theory]
    [InlineData("Ich möchte mit einem Menschen sprechen, weil wir Pegelsensoren ausschreiben wollen.")]
    [InlineData("Kann ich mit jemandem über die Förderung von Glasfaser reden?")]
    public void What_is_said_beside_the_wish_is_its_matter(string text) => Assert.Equal((true, false), (WishWording.HasMatter(text), WishWording.HasHint(text)));

    [Theory]
    [InlineData("In der Antwort steht kein Preis für Antennen. Ich möchte mit einem Menschen sprechen.")]
    [InlineData("Es fehlt der Preis für Antennen, bitte an Fachleute weitergeben.")]
    [InlineData("Ich möchte mit einem Menschen sprechen, Datenschutz")]
    public void What_is_said_of_the_answer_or_in_one_word_is_a_hint(string text) => Assert.Equal((false, true), (WishWording.HasMatter(text), WishWording.HasHint(text)));
}
