using System.Globalization;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search.Rewriting;

public sealed class QueryRewritingTests
{
    private static readonly PassageIndex Index = PassageIndex.Build(
        [
            Library.Passage(0, "zwilling", "Digitaler Zwilling", "Kurz gesagt", "Ein digitaler Zwilling verknüpft ein Abbild der Stadt mit Daten."),
            Library.Passage(1, "odenwald", "Wassersensorik im Odenwaldkreis", "Netz", "Der Odenwaldkreis misst Wasserstände mit Sensoren."),
            Library.Passage(2, "anfang", "Erste Schritte", "Anfangen", "Wer anfangen will, benennt zuerst ein Problem."),
            Library.Passage(3, "stelle", "Koordinierungsstelle", "Auftrag", "Der Auftrag der Koordinierungsstelle läuft bis Ende 2030."),
        ],
        1,
        CancellationToken.None);

    [Theory]
    [InlineData("digitaler zwiling", "zwilling", 1, 1)]
    [InlineData("Auftrag der Kordinierungstelle", "koordinierungsstell", 2, 1)]
    [InlineData("Sensoren im oden wald kreis", "odenwaldkrei", 2, 3)]
    [InlineData("Wie fangen wir als Dorf an?", "anfang", 1, 1)]
    [InlineData("Ein Digidaaler Abbild", "digital", 1, 1)]
    [InlineData("Auftrag der Koordanierungsbtelle", "koordinierungsstell", 2, 1)]
    public void Word_of_the_index_stands_for_the_words_it_explains(string question, string stem, int word, int words)
    {
        var term = Assert.Single(Terms(question), term => term is { IsStem: true, IsAsked: false });
        Assert.Equal((stem, word, words), (term.Text, term.Word, term.Words));
    }

    [Theory]
    [InlineData("digitaler Zwilling")]
    [InlineData("Abbild der Amsel")]
    [InlineData("Wie viele Drillinge gibt es?")]
    [InlineData("Wer singt 2031 mit?")]
    public void What_is_known_short_or_far_from_every_word_stays_as_it_is(string question) =>
        Assert.DoesNotContain(Terms(question), term => !term.IsAsked);

    [Fact]
    public void Unknown_compound_is_searched_for_by_its_parts() =>
        Assert.Equal(["auftrag", "stad"], Terms("Was ist ein Stadtauftrag?").Where(term => term is { IsStem: true, IsAsked: false }).Select(term => term.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void Misspelt_word_is_found_among_tens_of_thousands_with_its_first_letter()
    {
        var crowd = Enumerable.Range(0, 300).Select(number => Library.Passage(number, "z", "Zahlwörter", string.Empty, string.Join(' ', Enumerable.Range(0, 100).Select(word => Invented((100 * number) + word)))));
        var index = PassageIndex.Build(crowd.Append(Library.Passage(300, "zwilling", "Digitaler Zwilling", "Kurz gesagt", "Ein Zwilling.")), 1, CancellationToken.None);
        Assert.Contains(index.Search(new SearchQuery("Was ist ein Zwiling?"), Glossary.Empty).Terms, term => term is { Text: "zwilling", IsStem: true, IsAsked: false });
    }

    [Fact]
    public void Pasted_text_is_not_looked_up_word_by_word() =>
        Assert.DoesNotContain(Terms(string.Join(' ', Enumerable.Repeat("zwiling", 80))), term => !term.IsAsked);

    /// <summary>"za", then one letter a decimal digit.</summary>
    private static string Invented(int number) =>
        "za" + string.Concat(number.ToString("d5", CultureInfo.InvariantCulture).Select(digit => "bdfghklmpr"[digit - '0']));

    private static IReadOnlyList<QueryTerm> Terms(string question) => Search(question).Terms;

    private static IndexResult Search(string question) => Index.Search(new SearchQuery(question), Glossary.Empty, Knowing("amsel"));

    /// <summary>A dictionary of one stem, which it relates to nothing.</summary>
    private static Thesaurus Knowing(string stem) => new([stem], [0, 0], [], []);
}
