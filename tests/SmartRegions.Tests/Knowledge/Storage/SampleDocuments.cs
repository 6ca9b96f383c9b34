using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>Documents as a town hall has them, for tests of the store.</summary>
internal static class SampleDocuments
{
    public const string Certificate = "Melderegisterauskunft: 11,00 €";
    public const string Passport = "Reisepass: 70,00 €";
    public const string Parking = "Bewohnerparkausweis: 30,70 € im Jahr";

    public static readonly Uri FeeSchedule = new("file:///srv/rathaus/Verwaltungsgeb%C3%BChrenordnung.pdf");

    public static readonly Uri Guide = new("https://www.example.org/leitfaden/offene-daten.html");

    /// <summary>The fee schedule with these paragraphs, each a passage on a page of its own.</summary>
    public static DocumentVersion Fees(params string[] texts) => Titled(FeeSchedule, "Verwaltungsgebührenordnung", texts);

    public static DocumentVersion Titled(Uri source, string title, params string[] texts)
    {
        var document = new Document { Id = DocumentId.FromSource(source), Source = source, Title = title, Digest = new string('a', 64), Pages = texts.Length };
        return new DocumentVersion(document, [.. texts.Select((text, ordinal) => Passage(document.Id, ordinal, text))]);
    }

    public static PassageId IdOf(string text) => Passage(DocumentId.FromSource(FeeSchedule), 0, text).Id;

    /// <summary>A sheet whose front matter gives every field there is.</summary>
    public static DocumentVersion Sheet()
    {
        var source = new Uri("file:///srv/rathaus/corpus/projekte/lorawan-s%C3%BCderbrarup.md");
        var id = DocumentId.FromSource(source);
        var document = new Document
        {
            Id = id,
            Source = source,
            Title = "LoRaWAN-Netz für Süderbrarup: „Füllstände“ & Straßenzustand 🌊",
            Kind = DocumentKind.Project,
            Publisher = "Amt Süderbrarup",
            Published = DocumentDate.OfMonth(new DateOnly(2023, 11, 30)),
            Validity = new Validity(DocumentDate.OfDay(new DateOnly(2024, 2, 29)), DocumentDate.OfMonth(new DateOnly(2027, 12, 31))),
            License = "CC BY 4.0",
            Original = new Uri("https://www.example.org/berichte/lorawan?seite=1&lang=de#kosten"),
            Laender = [.. Land.All.Take(2)],
            FieldsOfAction = [Field("Mobilität"), Field("Klima und Umwelt")],
            Stage = "Umsetzung",
            Municipality = new Municipality("Süderbrarup", 4_200, "ländlich"),
            Evidence = EvidenceGrade.ProjectReport,
            Funding = new FundingCall(FundingStatus.Closed, new DateOnly(2025, 10, 1), new DateOnly(2025, 11, 7)) { Applicants = FundingApplicants.District },
            Stewardship = new Stewardship("Amt Süderbrarup, Stabsstelle Digitales", new DateOnly(2027, 3, 31)),
            References = ["Abschlussbericht, S. 12", "Gespräch mit dem Amt, \"vertraulich\" \\ gekürzt"],
            Pages = 17,
            RecognisedPages = [9, 11],
            Digest = new string('b', 64),
            Outcome = ReadingOutcome.Partial,
            Problems = ["Seite 9 ist ein Bild ohne Text."],
        };
        var table = Passage(id, 0, "Posten: Gateway | Kosten: 1.200 €\nPosten: Sensor | Kosten: 85 €") with
        {
            Kind = PassageKind.Table,
            HeadingPath = ["3 Kosten", "3.2 „Hardware“ {nach Stück}"],
            Pages = new PageRange(4, 5),
            Regions = [new PageRegion(4, 0, 1, 999, 1000), new PageRegion(5, 100, 90, 500, 130)],
            Questions = [new EditorQuestion("Wie teuer ist so ein „Funkmast“?", 0, 1), new EditorQuestion("Preis\tSensor", 1, 2)],
        };
        var start = Passage(id, 1, "Vor der ersten Überschrift.") with { HeadingPath = [], Pages = null, Regions = [] };
        return new DocumentVersion(document, [table, start]);
    }

    public static Passage Passage(DocumentId document, int ordinal, string text) => new()
    {
        Id = PassageId.FromContent(document, ["§ 2 Gebühren"], text, repetition: 0),
        Document = document,
        Ordinal = ordinal,
        HeadingPath = ["§ 2 Gebühren"],
        Text = text,
        Pages = new PageRange(ordinal + 1, ordinal + 1),
        Regions = [new PageRegion(ordinal + 1, 100, 120, 900, 240)],
    };

    private static FieldOfAction Field(string name) => FieldOfAction.TryParse(name, out var field) ? field : throw new FormatException(name);
}
