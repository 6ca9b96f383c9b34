using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search.Rewriting;

public sealed class RespellerTests
{
    private static readonly PassageIndex Index = PassageIndex.Build(
        [
            Library.Passage(0, "zwilling", "Digitaler Zwilling", "Kurz gesagt", "Ein digitaler Zwilling verknüpft ein Abbild der Stadt mit Daten."),
            Library.Passage(1, "odenwald", "Wassersensorik im Odenwaldkreis", "Netz", "Der Odenwaldkreis misst Wasserstände mit Sensoren."),
            Library.Passage(2, "stelle", "Koordinierungsstelle", "Auftrag", "Der Auftrag der Koordinierungsstelle läuft bis Ende 2030."),
            Library.Passage(3, "werkstadt", "Werkstadt Rottbach", "Technik", "In der Werkstadt plant die Werkstattleitung das Netz."),
            Library.Passage(4, "lizenz", "Offene Daten", "Lizenz", "Offene Daten brauchen eine offene Lizenz."),
        ],
        1,
        CancellationToken.None);

    [Theory]
    [InlineData("digitaler Zwiling", 1, "zwilling")]
    [InlineData("digidaler Zwilling", 0, "digital")]
    [InlineData("Ein digitaler Zwillinck", 2, "zwilling")]
    [InlineData("Sensoren im oden wald kreis am Zwiling", 6, "zwilling")]
    [InlineData("offene Lizens", 1, "lizenz")]
    public void Word_with_one_slip_or_the_same_sound_is_read_as_the_one_meant(string question, int word, string stem) =>
        Assert.Equal([new Respelling(word, stem)], Index.RespellingsOf(question, Knowing("amsel")));

    [Theory]
    [InlineData("digitaler Zwilling")]
    [InlineData("Sensoren im oden wald kreis")]
    [InlineData("Wer ist die Werkstatt leitung?")]
    [InlineData("Auftrag der Koordanierungsbtelle")]
    [InlineData("Abbild der Amsel")]
    public void What_is_known_apart_or_two_slips_from_every_word_is_not_read_as_another(string question) => Assert.Empty(Index.RespellingsOf(question, Knowing("amsel")));

    [Fact]
    public void Word_of_the_language_is_not_mistyped_whether_a_passage_has_it_or_not()
    {
        Assert.Empty(Index.RespellingsOf("digitaler Zwiling", Knowing("zwiling")));
        Assert.Empty(Index.RespellingsOf("digitaler Zwiling", Thesaurus.Empty));
    }

    [Fact]
    public void Pasted_text_is_not_looked_up_word_by_word() => Assert.Empty(Index.RespellingsOf(string.Join(' ', Enumerable.Repeat("zwiling", 80)), Knowing("amsel")));

    /// <summary>A dictionary of one stem, which it relates to nothing.</summary>
    private static Thesaurus Knowing(string stem) => new([stem], [0, 0], [], []);
}
