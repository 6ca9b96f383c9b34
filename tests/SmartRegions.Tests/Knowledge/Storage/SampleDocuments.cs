using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>Documents as a town hall has them, for tests of the store.</summary>
internal static class SampleDocuments
{
    public static readonly Uri FeeSchedule = new("file:///srv/rathaus/Verwaltungsgeb%C3%BChrenordnung.pdf");

    public static readonly Uri Guide = new("https://www.example.org/leitfaden/offene-daten.html");

    public static DocumentVersion Version(Uri source, params string[] texts) => Titled(source, "Verwaltungsgebührenordnung", texts);

    public static DocumentVersion Titled(Uri source, string title, params string[] texts)
    {
        var document = new Document { Id = DocumentId.FromSource(source), Source = source, Title = title, Digest = new string('a', 64), Pages = 3 };
        return new DocumentVersion(document, [.. texts.Select((text, ordinal) => Passage(document.Id, ordinal, text))]);
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
}
