using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class PlainGermanTests
{
    [Theory]
    [InlineData("Wer huift uns, mia ham koa Göid?", "Wer hilft uns, wir haben kein Geld?")]
    [InlineData("Unser Burgermoasta mecht wos, wos ned vui kost", "Unser Bürgermeister möchte was, was nicht viel kostet")]
    [InlineData("wen frachn mer denn da, mir sin e kleene Stadt", "wen fragen wir denn da, wir sind e kleine Stadt")]
    [InlineData("Was wurdn für Kostn gemeldet, habn wir das richtich gerechnet?", "Was wurden für Kosten gemeldet, haben wir das richtig gerechnet?")]
    [InlineData("Müssn wir in Dresdn was beantragn?", "Müssen wir in Dresden was beantragen?")]
    [InlineData("Hebbt se en Rufbus?", "haben sie ein Rufbus?")]
    [InlineData("mir sin ä gleenes Dorf un wolln anfangen", "wir sind ein kleines Dorf und wollen anfangen")]
    [InlineData("Mir wöllet ebbes gscheits, was isch gscheit?", "wir wollen etwas gscheits, was ist sinnvoll?")]
    [InlineData("Was hot’s mit dem Netz uff sich?", "Was hat's mit dem Netz auf sich?")]
    public void Dialect_becomes_the_German_of_the_sources(string typed, string plain) => Assert.Equal(plain.Replace("hat's", "hat es", StringComparison.Ordinal), PlainGerman.Of(typed));

    [Theory]
    [InlineData("Welche Regeln gelten nach DIN EN 12464 für uns?")]
    [InlineData("Use Cases für LoRaWAN")]
    [InlineData("Design und Lockdown in Köln, Bahn und Screen, gern und handeln")]
    [InlineData("Was sagt der Kreis vom Schall der Straße?")]
    [InlineData("Was ist .NET und was kostet ein Dia der Kammer?")]
    [InlineData("Wie weit ist Ulm?")]
    public void Standard_German_and_technical_words_stay_as_they_are(string typed) => Assert.Equal(typed, PlainGerman.Of(typed));

    [Fact]
    public void Words_broken_at_the_end_of_a_line_are_joined() =>
        Assert.Equal("Wie viele Klimamessungen gab es im Smart-\nCity-Projekt?", PlainGerman.Of("Wie viele Klima-\nmessungen gab es im Smart-\nCity-Projekt?"));

    [Fact]
    public void Text_all_in_capitals_is_read_as_if_written_small() =>
        Assert.Equal("welche frist gilt für die meldung", PlainGerman.Of("WELCHE FRIST GILT FÜR DIE MELDUNG"));

    [Fact]
    public void Abbreviations_keep_their_capitals() => Assert.Equal("OZG", PlainGerman.Of("OZG"));

    [Theory]
    [InlineData("<b>fett</b> Was ist OZG?", "fett Was ist OZG?")]
    [InlineData("Was kostet <img src=x onerror=\"alert(1)\"> **LoRaWAN**?", "Was kostet LoRaWAN ?")]
    [InlineData("Gilt das bei a < b und c > d?", "Gilt das bei a < b und c > d?")]
    public void Markup_is_no_word_of_a_question(string typed, string plain) => Assert.Equal(plain, PlainGerman.Of(typed));

    [Theory]
    [InlineData("wieviele kleinstädte unter 20000 sind dabei", "wieviele kleinstädte unter 20.000 sind dabei")]
    [InlineData("Wir haben 5000 Einwohner und 30000 €", "Wir haben 5.000 Einwohner und 30.000 €")]
    public void Counts_are_read_with_the_point_that_sources_write(string typed, string plain) => Assert.Equal(plain, PlainGerman.Of(typed));

    [Theory]
    [InlineData("Was sagt die DIN SPEC 91357?")]
    [InlineData("Was wisst ihr über 91357?")]
    [InlineData("Was gilt ab 2026?")]
    [InlineData("Was kostet das rund um 2030?")]
    public void Numbers_of_standards_and_years_stay_as_they_are(string typed) => Assert.Equal(typed, PlainGerman.Of(typed));

    [Fact]
    public void Franconian_is_read_as_what_it_means() => Assert.Equal("wir sind ein kleine Gemeinde in Oberfranken, wer hat denn", PlainGerman.Of("Mir sin a klaane Gmaa in Oberfrangn, wer hodn"));
}
