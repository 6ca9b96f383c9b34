using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class FacetRequestTests
{
    private static readonly Document Pilot = new()
    {
        Id = DocumentId.FromSource(new Uri("file:///pilot.md")),
        Source = new Uri("file:///pilot.md"),
        Title = "Rufbus in Auheim",
        Digest = new string('0', 64),
        Kind = DocumentKind.Project,
        Laender = [Land.TryParse("HE", out var hessen) ? hessen : throw new FormatException("HE")],
        FieldsOfAction = [FieldOfAction.TryParse("Mobilität", out var field) ? field : throw new FormatException("Mobilität")],
        Stage = "Pilot",
        Evidence = EvidenceGrade.ProjectReport,
        Municipality = new Municipality("Auheim", Inhabitants: 8_000),
        Validity = new Validity(DocumentDate.OfYear(new DateOnly(2024, 5, 1)), null),
    };

    public static TheoryData<FacetRequest, FacetRequest> FitsAndDoesNot => new()
    {
        { new() { Land = "Hessen" }, new() { Land = "BY" } },
        { new() { Kind = "Projekt" }, new() { Kind = "förderung" } },
        { new() { Field = "mobilität" }, new() { Field = "Sensorik" } },
        { new() { Stage = "pilot" }, new() { Stage = "Betrieb" } },
        { new() { Size = "Kleinstadt" }, new() { Size = "Großstadt" } },
        { new() { Grade = "projektbericht" }, new() { Grade = "norm" } },
        { new() { Since = 2024 }, new() { Since = 2025 } },
    };

    [Theory]
    [MemberData(nameof(FitsAndDoesNot))]
    public void Each_facet_admits_what_is_like_it_and_leaves_out_the_rest(FacetRequest fitting, FacetRequest other)
    {
        Assert.Null(fitting.Problem());
        Assert.Null(other.Problem());
        Assert.Empty(fitting.ToFacets().Excluded([Pilot]));
        Assert.Single(other.ToFacets().Excluded([Pilot]));
    }

    [Fact]
    public void What_means_nothing_is_told_with_what_is_possible()
    {
        Assert.Equal("land", new FacetRequest { Land = "Atlantis" }.Problem()!.Value.Facet);
        Assert.Equal("since", new FacetRequest { Since = 24 }.Problem()!.Value.Facet);
        Assert.StartsWith("Möglich sind: anlaufstelle, faq, foerderung, leitfaden,", new FacetRequest { Kind = "buch" }.Problem()!.Value.Expected, StringComparison.Ordinal);
        Assert.Equal("Möglich sind: Pilot.", new FacetRequest { Stage = "Pilotphase" }.Problem([Pilot])!.Value.Expected);
        Assert.Equal("Möglich sind: Mobilität.", new FacetRequest { Field = "Raumfahrt" }.Problem([Pilot])!.Value.Expected);
        Assert.Null(new FacetRequest { Stage = "PILOT", Field = "Mobilität" }.Problem([Pilot]));
    }
}
