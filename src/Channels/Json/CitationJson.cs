using System.Text.Json.Serialization;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Json;

/// <summary>A place in a source that carries sentences of an answer.</summary>
public sealed record CitationJson(
    int N,
    string DocumentId,
    string DocumentTitle,
    string? Publisher,
    DocumentDate? Published,
    DocumentDate? AsOf,
    EvidenceGrade? Evidence,
    int Version,
    int? Page,
    bool Recognised,
    IReadOnlyList<string> HeadingPath,
    string PassageId,
    string Quote,
    IReadOnlyList<string> References,
    Uri? Url)
{
    /// <summary>Where this server shows the page with the quote marked; over HTTP only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Uri? PageUrl { get; init; }

    internal static CitationJson Of(Citation citation) => new(
        citation.Number,
        citation.Document.Id.Value,
        citation.Document.Title,
        citation.Document.Publisher,
        citation.Document.Published,
        citation.Document.Validity.AsOf,
        citation.Document.Evidence,
        citation.Document.Version,
        citation.Passage.Pages?.First,
        citation.IsRecognised,
        citation.Passage.HeadingPath,
        citation.Passage.Id.Value,
        citation.Quote,
        citation.References,
        citation.Document.Original ?? (citation.Document.Source.IsFile ? null : citation.Document.Source));
}
