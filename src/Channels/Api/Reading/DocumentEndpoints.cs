using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Api.Reading;

/// <summary><c>GET /api/v1/documents</c> and <c>/documents/{document_id}</c>: what the knowledge base holds.</summary>
internal static class DocumentEndpoints
{
    private const int UsualPage = 100;

    /// <param name="limit">Documents at a time.</param>
    /// <param name="after">Id of the last one of the page before.</param>
    public static async Task<IResult> ListAsync(string? limit, string? after, KnowledgeBase knowledge, CancellationToken cancellationToken)
    {
        var most = UsualPage;
        if (limit is not null && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is < 1 or > ApiLimits.Documents))
            return ApiProblems.BadField("limit", $"Erwartet wird eine Zahl von 1 bis {ApiLimits.Documents}.");
        if (after is not null && !DocumentId.TryParse(after, out _)) return ApiProblems.BadField("after", "Erwartet wird der Wert „next“ der vorigen Seite.");
        var rest = (await knowledge.DocumentsAsync(cancellationToken))
            .OrderBy(document => document.Id.Value, StringComparer.Ordinal)
            .Where(document => after is null || string.CompareOrdinal(document.Id.Value, after) > 0)
            .Take(most + 1)
            .ToList();
        var shown = rest.Take(most).Select(document => DocumentJson.Of(document).ForOthers()).ToList();
        return TypedResults.Json(new DocumentPage(shown, rest.Count > most ? shown[^1].DocumentId : null), JsonFormat.Options);
    }

    public static async Task<IResult> FindAsync([FromRoute(Name = "document_id")] string document, KnowledgeBase knowledge, CancellationToken cancellationToken) =>
        DocumentId.TryParse(document, out var id) && await knowledge.Store.FindDocumentAsync(id, cancellationToken) is { } found
            ? TypedResults.Json(DocumentJson.Of(found).ForOthers(), JsonFormat.Options)
            : ApiProblems.UnknownDocument();
}

/// <param name="Documents">In the order of their ids.</param>
/// <param name="Next">What to ask for the next page with; <see langword="null"/> on the last.</param>
internal sealed record DocumentPage(IReadOnlyList<DocumentJson> Documents, string? Next);
