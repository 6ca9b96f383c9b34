using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Advice.Funding;

public sealed class NamedProgrammesTests
{
    private static readonly IReadOnlyList<Document> Documents =
    [
        Sheet("dorfmobil", "Dorfmobil Hessen", new FundingCall(FundingStatus.Open)),
        Sheet("heimat", "Starke Heimat Hessen – Förderung der Digitalisierung", new FundingCall(FundingStatus.Unknown)),
        Sheet("messa", "Messnetze an der Küste (MESSA)", new FundingCall(FundingStatus.Closed)),
        Sheet("laender", "Förderung in Hessen", new FundingCall(FundingStatus.Unknown)),
        Sheet("suche", "Fördermittel finden", null),
    ];

    [Theory]
    [InlineData("Ist Dorfmobil noch offen?", "Dorfmobil Hessen")]
    [InlineData("wie hoch ist die quote bei starke heimat", "Starke Heimat Hessen – Förderung der Digitalisierung")]
    [InlineData("Wer bekommt Geld aus MESSA?", "Messnetze an der Küste (MESSA)")]
    [InlineData("was zahlt messa", "Messnetze an der Küste (MESSA)")]
    [InlineData("Was ist besser, Dorfmobil oder Starke Heimat?", "Dorfmobil Hessen|Starke Heimat Hessen – Förderung der Digitalisierung")]
    public void Programme_is_named_by_its_title_without_the_Land_or_by_its_abbreviation(string question, string titles) => Assert.Equal(titles.Split('|'), Named(question));

    [Theory]
    [InlineData("Welche Heimat ist stark?")]
    [InlineData("Welche Förderung gibt es in Hessen?")]
    [InlineData("Wie können wir Fördermittel finden?")]
    [InlineData("Wer betreibt Messnetze?")]
    public void Part_of_a_title_or_a_sheet_that_is_no_programme_names_none(string question) => Assert.Empty(Named(question));

    private static IEnumerable<string> Named(string question) => NamedProgrammes.In(question, Documents).Select(document => document.Title);

    private static Document Sheet(string name, string title, FundingCall? call) =>
        TownLibrary.Document(name, title, ("Kurz gesagt", title)).Document with { Kind = DocumentKind.Funding, Funding = call };
}
