using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.Tests.Ingestion.Sources.Web;

public sealed class SourceListTests
{
    private const string Listed =
        """
        - nr: Q-01
          herausgeber: "BMWSB / Smart City Dialog"
          titel: "Stufenplan „Smarte Städte und Regionen“ (Themenseite)"
          jahr: 2024
          adresse: "https://www.smart-city-dialog.de/stufenplan#inhalt"
          eignung: P
        - nr: Q-02
          herausgeber: "StGB NRW"
          titel: "Mitteilung 386/2024: Stufenplan beschlossen"
          jahr: "2021/22"
          adresse: "https://kommunen.nrw/stufenplan.html"
          eignung: V
        - nr: Q-40
          herausgeber: "BBSR"
          titel: "Smart City Charta, Neuauflage"
          eignung: P
        """;

    [Fact]
    public void Entry_becomes_a_page_that_says_what_the_list_says_of_it()
    {
        var list = SourceList.Parse(Listed);

        Assert.Empty(list.Problems);
        var page = list.Entries[0].ToPage();
        Assert.Equal("https://www.smart-city-dialog.de/stufenplan", page.Address.AbsoluteUri);
        Assert.Equal(("BMWSB / Smart City Dialog", "2024"), (page.Listed.Publisher, page.Listed.Published.ToString()));
        Assert.Null(list.Entries[1].ToPage().Listed.Published);
    }

    [Fact]
    public void Unknown_grade_is_told_and_the_source_kept()
    {
        var list = SourceList.Parse("- nr: Q-01\n  titel: Charta\n  herausgeber: BMI\n  eignung: P\n  evidenz: amtlihc");

        Assert.Single(list.Entries);
        Assert.Contains("„amtlihc“ ist für „evidenz“ unbekannt; möglich sind: amtlich,", Assert.Single(list.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- nr: Q-01\n  herausgeber: BMI\n  eignung: P", "„titel“ fehlt")]
    [InlineData("- titel: Charta\n  herausgeber: BMI\n  eignung: P", "„nr“ fehlt")]
    [InlineData("- nr: Q-01\n  titel: Charta\n  herausgeber: BMI\n  eignung: X", "„eignung“ muss P oder V sein")]
    [InlineData("- nr: Q-01\n  titel: Charta\n  herausgeber: BMI\n  eignung: P\n  adresse: file:///etc/passwd", "„adresse“ ist nicht brauchbar")]
    [InlineData("nr: Q-01", "keine Liste von Einträgen")]
    [InlineData("- nr: [", "kein gültiges YAML")]
    public void What_is_wrong_is_said_and_left_out(string yaml, string problem)
    {
        var list = SourceList.Parse(yaml);

        Assert.Empty(list.Entries);
        Assert.Contains(problem, Assert.Single(list.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Number_that_comes_twice_is_said_and_the_first_entry_counts()
    {
        var list = SourceList.Parse(Listed + "\n" + Listed.Replace("Q-02", "q-02", StringComparison.Ordinal));

        Assert.Equal((3, 3), (list.Entries.Count, list.Problems.Count));
    }

    [Theory]
    [InlineData("q-02", "Q-02", "")]
    [InlineData("Q-02, Q-01", "Q-01 Q-02", "")]
    [InlineData("P", "Q-01", "Q-40")]
    [InlineData("v,p", "Q-01 Q-02", "Q-40")]
    public void Numbers_and_suitabilities_choose(string words, string chosen, string withoutAddress)
    {
        var choice = SourceChoice.Of([words], SourceList.Parse(Listed));

        Assert.Equal((chosen, withoutAddress), (Numbers(choice.Entries), Numbers(choice.WithoutAddress)));
        Assert.Empty(choice.Problems);
    }

    [Theory]
    [InlineData("Q-99", "„Q-99“ steht nicht in der Quellenliste.")]
    [InlineData("Q-40", "Zu Q-40 („Smart City Charta, Neuauflage“) ist noch keine Adresse bekannt.")]
    public void Word_that_chooses_nothing_is_said(string word, string problem) =>
        Assert.Equal(problem, Assert.Single(SourceChoice.Of([word], SourceList.Parse(Listed)).Problems));

    private static string Numbers(IReadOnlyList<SourceEntry> entries) => string.Join(' ', entries.Select(entry => entry.Number));
}
