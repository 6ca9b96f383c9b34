using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class StatementContentTests
{
    private const string Founded = "Einen Städtebund für gemeinsame digitale Lösungen gibt es mit der „Smarten Hanse“: Lübeck, Rostock, Wismar und Stralsund haben ihn am 23.10.2023 gegründet (Q-51).";

    [Theory]
    [InlineData("Die „Smarte Hanse“ ist ein Städtebund von Lübeck, Rostock, Wismar und Stralsund für gemeinsame digitale Lösungen (Q-50, Q-51).")]
    [InlineData("Die Smarte Hanse haben Lübeck, Rostock, Wismar und Stralsund gegründet; mehr dazu steht im Steckbrief Smarte Hanse.")]
    public void Sentence_is_said_by_the_fuller_one_whatever_its_sources_and_signposts(string sentence) => Assert.True(IsWithin(sentence, Founded));

    [Theory]
    [InlineData("Die Smarte Hanse aus Lübeck, Rostock, Wismar und Greifswald ist ein Städtebund.")]
    [InlineData("Die Smarte Hanse aus Lübeck und Rostock wurde am 24.10.2023 gegründet.")]
    [InlineData("Die Hanse ist alt.")]
    [InlineData("Lübeck und Rostock betreiben, finanzieren und bezuschussen eine Smarte Hanse.")]
    public void Another_name_another_figure_or_another_matter_is_another_statement(string sentence) => Assert.False(IsWithin(sentence, Founded));

    [Fact]
    public void Statement_and_its_denial_are_two() =>
        Assert.False(IsWithin("Online-Beteiligung passt nicht, wenn der Rat die Entscheidung trifft.", "Online-Beteiligung passt, wenn der Rat eine Entscheidung erst trifft und die Verwaltung auf Beiträge antwortet."));

    [Theory]
    [InlineData("Die Kamera am Marktplatz ist zulässig.", "Die Kamera am Marktplatz ist unzulässig.")]
    [InlineData("Kameras am Marktplatz sind als Zähler ungeeignet und teuer.", "Kameras am Marktplatz sind als Zähler geeignet und teuer.")]
    public void Word_and_the_same_with_un_are_two(string one, string other)
    {
        Assert.False(IsWithin(one, other));
        Assert.False(IsWithin(other, one));
    }

    [Fact]
    public void One_other_word_alone_must_come_back() => Assert.False(IsWithin("Der Pegel am Mühlbach ist defekt.", "Der Pegel am Mühlbach ist neu."));

    [Theory]
    [InlineData("(Amtsblatt, 03.04.2025)")]
    [InlineData("(rathaus-dialog.de, Mai 2024)")]
    [InlineData("(Stand 07/2025)")]
    [InlineData("(ausgewertet bis März 2026)")]
    [InlineData("(Bekanntgabeliste 2020)")]
    [InlineData("(Zwischenbericht 2023)")]
    public void Source_at_the_end_says_nothing(string source) => Assert.True(IsWithin($"Seestadt und Talheim betreiben eine Datenplattform {source}.", "Seestadt und Talheim betreiben gemeinsam eine Datenplattform."));

    [Theory]
    [InlineData("(seit 2019)")]
    [InlineData("(Sommer 2019)")]
    public void Bracket_with_a_figure_of_its_own_says_something(string figure) =>
        Assert.False(IsWithin($"Seestadt und Talheim betreiben eine Datenplattform {figure}.", "Seestadt und Talheim betreiben gemeinsam eine Datenplattform."));

    [Fact]
    public void Sentences_taken_together_say_what_each_says_in_part() =>
        Assert.True(StatementContent.Of("Rufbus und Mitfahrbank ergänzen den Linienbus.").IsWithin(StatementContent.Of("Der Rufbus ergänzt das Netz.", "Eine Mitfahrbank hilft.", "Der Linienbus fährt täglich.")));

    private static bool IsWithin(string one, string other) => StatementContent.Of(one).IsWithin(StatementContent.Of(other));
}
