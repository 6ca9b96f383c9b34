using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class DocumentFacetsTests
{
    private static readonly Land Hessen = Land.TryParse("HE", out var land) ? land : default;
    private static readonly Land Bayern = Land.TryParse("BY", out var land) ? land : default;

    private static readonly Document Sheet = new()
    {
        Id = DocumentId.FromSource(new Uri("file:///pegel.md")),
        Source = new Uri("file:///pegel.md"),
        Title = "Pegel am Mühlbach",
        Digest = new string('0', 64),
        Kind = DocumentKind.Project,
        Laender = [Hessen],
        FieldsOfAction = [Field("Sensorik"), Field("Klima und Umwelt")],
        Stage = "Pilot",
        Evidence = EvidenceGrade.ProjectReport,
        Municipality = new Municipality("Auental", Inhabitants: 4_200),
        Validity = new Validity(DocumentDate.OfYear(new DateOnly(2024, 5, 1)), null),
    };

    [Fact]
    public void Without_facets_everything_is_admitted() => Assert.True(new DocumentFacets().Admit(Sheet));

    public static TheoryData<DocumentFacets, bool> Facets => new()
    {
        { new DocumentFacets { Land = Hessen }, true },
        { new DocumentFacets { Land = Bayern }, false },
        { new DocumentFacets { Kind = DocumentKind.Project }, true },
        { new DocumentFacets { Kind = DocumentKind.Guide }, false },
        { new DocumentFacets { FieldOfAction = "klima und umwelt" }, true },
        { new DocumentFacets { FieldOfAction = "Klima" }, false },
        { new DocumentFacets { Stage = "pilot" }, true },
        { new DocumentFacets { Stage = "Transfer" }, false },
        { new DocumentFacets { Evidence = EvidenceGrade.ProjectReport }, true },
        { new DocumentFacets { Evidence = EvidenceGrade.Norm }, false },
        { new DocumentFacets { SpatialType = SpatialType.RuralMunicipality }, true },
        { new DocumentFacets { SpatialType = SpatialType.City }, false },
        { new DocumentFacets { SinceYear = 2024 }, true },
        { new DocumentFacets { SinceYear = 2025 }, false },
        { new DocumentFacets { Land = Hessen, Kind = DocumentKind.Guide }, false },
    };

    [Theory]
    [MemberData(nameof(Facets))]
    public void Document_is_admitted_that_is_like_it(DocumentFacets facets, bool isAdmitted) => Assert.Equal(isAdmitted, facets.Admit(Sheet));

    [Fact]
    public void What_a_document_does_not_say_is_not_guessed_but_without_Laender_it_holds_in_all()
    {
        var silent = Sheet with { Laender = [], Stage = null, Evidence = null, Municipality = null, Validity = default };
        Assert.True(new DocumentFacets { Land = Bayern }.Admit(silent));
        Assert.False(new DocumentFacets { Stage = "Pilot" }.Admit(silent));
        Assert.False(new DocumentFacets { Evidence = EvidenceGrade.Norm }.Admit(silent));
        Assert.False(new DocumentFacets { SpatialType = SpatialType.City }.Admit(silent));
        Assert.False(new DocumentFacets { SinceYear = 2000 }.Admit(silent));
    }

    private static FieldOfAction Field(string name) => FieldOfAction.TryParse(name, out var field) ? field : throw new ArgumentException("No field of action.", nameof(name));
}
