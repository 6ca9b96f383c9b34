using System.Globalization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Json;

/// <summary>A document as programs read it. What is not known of it is <see langword="null"/> or empty.</summary>
/// <param name="Digest">SHA-256 of the original's bytes.</param>
/// <param name="StoredAt">ISO 8601 in UTC.</param>
/// <param name="Problems">What could not be read, in German.</param>
public sealed record DocumentJson(
    string DocumentId,
    string Title,
    string Source,
    DocumentKind Kind,
    string? Publisher,
    DocumentDate? Published,
    DocumentDate? AsOf,
    string? ValidUntil,
    string? License,
    string? Url,
    IReadOnlyList<string> Laender,
    IReadOnlyList<string> FieldsOfAction,
    string? Stage,
    Municipality? Municipality,
    EvidenceGrade? Evidence,
    FundingCall? Funding,
    Stewardship? Stewardship,
    IReadOnlyList<string> References,
    int Pages,
    IReadOnlyList<int> RecognisedPages,
    int Version,
    string Digest,
    string StoredAt,
    ReadingOutcome Outcome,
    IReadOnlyList<string> Problems)
{
    public static DocumentJson Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentJson(
            document.Id.Value,
            document.Title,
            document.Source.AbsoluteUri,
            document.Kind,
            document.Publisher,
            document.Published,
            document.Validity.AsOf,
            document.Validity.Until?.ToString(),
            document.License,
            document.Original?.AbsoluteUri,
            [.. document.Laender.Select(land => land.Code)],
            [.. document.FieldsOfAction.Select(field => field.Name)],
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
            document.StoredAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            document.Outcome,
            document.Problems);
    }

    /// <summary>Without the path of a file, which is nobody's business beyond this machine.</summary>
    internal DocumentJson ForOthers() => this with { Source = SourceText.ForOthers(Source) };
}
