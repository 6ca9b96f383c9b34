using System.Globalization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Program.Documents;

/// <summary>A document as <c>--json</c> shows it.</summary>
internal static class DocumentJson
{
    public static object From(Document document) => new
    {
        DocumentId = document.Id.Value,
        document.Title,
        Source = document.Source.AbsoluteUri,
        document.Kind,
        document.Publisher,
        Published = document.Published,
        AsOf = document.Validity.AsOf,
        ValidUntil = document.Validity.Until?.ToString(),
        document.License,
        Url = document.Original?.AbsoluteUri,
        Laender = document.Laender.Select(land => land.Code),
        FieldsOfAction = document.FieldsOfAction.Select(field => field.Name),
        document.Stage,
        document.Municipality,
        document.Evidence,
        document.Funding,
        document.Stewardship,
        document.References,
        document.Pages,
        document.RecognisedPages,
        document.Version,
        document.Digest,
        StoredAt = document.StoredAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        document.Outcome,
        document.Problems,
    };
}
