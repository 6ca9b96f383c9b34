using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Reading;

public sealed class FrontMatterTests
{
    [Fact]
    public void Every_key_of_a_corpus_sheet_is_understood()
    {
        var (metadata, problems) = FrontMatter.Parse("""
            titel: Pegelsensorik im Landkreis
            art: projekt
            stand: 2024-10
            gueltig_bis: 2027
            land: [RP, Nordrhein-Westfalen, bundesweit]
            handlungsfelder: [Umwelt, Katastrophenschutz]
            stufe: Umsetzung
            kommune:
              name: Eifelkreis Bitburg-Prüm
              einwohner: "103.000"
              raumtyp: ländlich
            evidenz: projektbericht
            herausgeber: Musterverlag
            veroeffentlicht: 18.10.2024
            lizenz: CC BY 4.0
            status: geschlossen
            frist: {von: 2025-10-01, bis: 07.11.2025}
            antragsberechtigt: [gemeinde, Verbund]
            verantwortlich: Landkreis, Stabsstelle Digitales
            pruefen_bis: 2027-03
            adresse: https://example.org/pegel
            quellen:
              - Eigene Erhebung
              - nr: Q-61
                titel: Pegelsensorik
                herausgeber: Smart City Dialog
                jahr: 2024
                adresse: https://example.org/q
              - {nr: Q-62, evidenz: projektbericht, titel: Jahresbericht, herausgeber: Eifelkreis, jahr: 2023}
              - {nr: Q-63, evidenz: presse, titel: Meldung, herausgeber: Radio Eifel}
            """);

        Assert.Empty(problems);
        Assert.Equal("Pegelsensorik im Landkreis", metadata.Title);
        Assert.Equal(DocumentKind.Project, metadata.Kind);
        Assert.Equal(DocumentDate.OfMonth(new DateOnly(2024, 10, 1)), metadata.AsOf);
        Assert.Equal(DocumentDate.OfYear(new DateOnly(2027, 12, 31)), metadata.ValidUntil);
        Assert.Equal(["RP", "NW"], metadata.Laender);
        Assert.Equal(["Umwelt", "Katastrophenschutz"], metadata.FieldsOfAction);
        Assert.Equal("Umsetzung", metadata.Stage);
        Assert.Equal(new Municipality("Eifelkreis Bitburg-Prüm", 103_000, "ländlich"), metadata.Municipality);
        Assert.Equal(EvidenceGrade.ProjectReport, metadata.Evidence);
        Assert.Equal("Musterverlag", metadata.Publisher);
        Assert.Equal(DocumentDate.OfDay(new DateOnly(2024, 10, 18)), metadata.Published);
        Assert.Equal("CC BY 4.0", metadata.License);
        Assert.Equal(new FundingCall(FundingStatus.Closed, new DateOnly(2025, 10, 1), new DateOnly(2025, 11, 7)) { Applicants = FundingApplicants.Municipality | FundingApplicants.Association }, metadata.Funding);
        Assert.Equal(new Stewardship("Landkreis, Stabsstelle Digitales", new DateOnly(2027, 3, 31)), metadata.Stewardship);
        Assert.Equal(new Uri("https://example.org/pegel"), metadata.Original);
        Assert.Equal(["Eigene Erhebung", "Q-61 – Smart City Dialog: Pegelsensorik (2024), https://example.org/q", "Q-62 – Eifelkreis: Jahresbericht (2023; Projektangabe, nicht evaluiert)", "Q-63 – Radio Eifel: Meldung (ohne Jahr; Presse oder Fachmedium)"], metadata.References);
    }

    [Fact]
    public void Heads_of_statutes_and_laws_are_understood_too()
    {
        var statute = FrontMatter.Parse("titel: Hundesteuersatzung\nveroeffentlicht: 2024-07-01\ngepflegt: 2026-01-22\nquelle: Amtsblatt\ntags: [a, b]\nversion: 1.0");
        var law = FrontMatter.Parse("Title: Verwaltungsverfahrensgesetz\njurabk: VwVfG\nlayout: default");

        Assert.Equal(DocumentDate.OfDay(new DateOnly(2024, 7, 1)), statute.Metadata.Published);
        Assert.Equal(DocumentDate.OfDay(new DateOnly(2026, 1, 22)), statute.Metadata.AsOf);
        Assert.Equal(["Amtsblatt"], statute.Metadata.References);
        Assert.Equal("Verwaltungsverfahrensgesetz (VwVfG)", law.Metadata.Title);
        Assert.Empty(statute.Problems.Concat(law.Problems));
    }

    [Theory]
    [InlineData("art: roman", "„roman“ für „art“ unbekannt")]
    [InlineData("quellen: [{titel: Bericht, evidenz: roman}]", "„roman“ für „evidenz“ einer Quelle unbekannt")]
    [InlineData("stand: demnächst", "„demnächst“ für „stand“ kein Datum")]
    [InlineData("land: Atlantis", "„Atlantis“ für „land“ kein Bundesland")]
    [InlineData("adresse: javascript:alert(1)", "keine Adresse")]
    [InlineData("frist: {von: 2026-01-01, bis: 2025-01-01}", "endet die „frist“, bevor sie beginnt")]
    [InlineData("kommune: {einwohner: 5}", "fehlt für „kommune“ der Name")]
    [InlineData("kommune: {name: Ulm, einwohner: viele}", "„viele“ für „einwohner“ keine Zahl")]
    [InlineData("- nur\n- eine Liste", "Zeilen der Form")]
    [InlineData("titel: [offen", "kein gültiges YAML")]
    public void Wrong_values_are_problems_and_no_failure(string yaml, string problem)
    {
        var (_, problems) = FrontMatter.Parse(yaml);

        Assert.Contains(problem, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_billion_laughs_are_refused()
    {
        var lines = Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 9))}]");

        var (_, problems) = FrontMatter.Parse($"a0: &a0 lol\n{string.Join('\n', lines)}");

        Assert.Contains("Verweise", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_and_long_heads_are_refused()
    {
        var deep = FrontMatter.Parse($"titel: {new string('[', 30_000)}");
        var wide = FrontMatter.Parse($"titel: {new string('x', 100_000)}");

        Assert.Contains("verschachtelt", Assert.Single(deep.Problems), StringComparison.Ordinal);
        Assert.Contains("länger als 64 KiB", Assert.Single(wide.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_name_no_types()
    {
        var (metadata, problems) = FrontMatter.Parse("titel: !!System.IO.FileInfo /etc/passwd");

        Assert.Equal("/etc/passwd", metadata.Title);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("---\ntitel: A\n---\nText", "titel: A\n", "Text")]
    [InlineData("\uFEFF---\r\ntitel: A\r\n---\r\nText", "titel: A\r\n", "Text")]
    [InlineData("---\nkein Ende", null, "---\nkein Ende")]
    [InlineData("Text\n---\nmehr\n---\n", null, "Text\n---\nmehr\n---\n")]
    public void Head_is_only_what_stands_first_between_its_fences(string text, string? yaml, string body) =>
        Assert.Equal((yaml, body), FrontMatter.Split(text));
}
