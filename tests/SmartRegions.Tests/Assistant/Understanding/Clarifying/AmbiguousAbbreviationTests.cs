using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Assistant.Understanding.Clarifying;

public sealed class AmbiguousAbbreviationTests
{
    private static readonly GlossaryEntry Udz = new("UDZ", ["UDZ"], ["Urbaner digitaler Zwilling", "Unabhängiges Datenschutzzentrum Saarland"], Ambiguous: true);

    private static readonly GlossaryEntry Marktplatz = new("Marktplatz", ["Marktplatz"], ["EfA-Marktplatz", "Marktplatz Deutschland.Digital"], Ambiguous: true);

    [Theory]
    [InlineData("Was macht das UDZ?")]
    [InlineData("UDZ?")]
    [InlineData("Wer hat ein UDZ?")]
    public void Question_that_hangs_on_it_is_asked_back(string question) => Assert.Same(Udz, In(question));

    [Theory]
    [InlineData("Welche Daten braucht ein UDZ?")]
    [InlineData("Wie erreichen wir das UDZ im Saarland?")]
    [InlineData("Brauchen wir mit 9.000 Einwohnern ein UDZ?")]
    [InlineData("Was kostet ein Zwilling?")]
    public void Other_words_tell_what_is_meant(string question) => Assert.Null(In(question));

    [Theory]
    [InlineData("Wie melden wir uns beim Marktplatz an?")]
    [InlineData("Wie melde ich unsere Gemeinde beim Marktplatz an?")]
    [InlineData("Marktplatz anmelden, wie geht das?")]
    public void Words_for_joining_tell_nothing_apart(string question) => Assert.Same(Marktplatz, In(question));

    [Theory]
    [InlineData("Wie melden wir uns beim EfA-Marktplatz an?")]
    [InlineData("Welche Lösungen hat der Marktplatz?")]
    public void Marketplace_that_is_named_or_described_is_not_asked_for(string question) => Assert.Null(In(question));

    [Fact]
    public void It_is_never_asked_twice() => Assert.Null(In("Was macht das UDZ?", "Wer ist das UDZ?"));

    private static GlossaryEntry? In(string question, params string[] before) => AmbiguousAbbreviation.In(
        QuestionReader.Read(question), new Conversation([.. before.Select(text => new Turn(new Question(text), null))]), new Glossary([Udz, Marktplatz]).AmbiguousIn(question));
}
