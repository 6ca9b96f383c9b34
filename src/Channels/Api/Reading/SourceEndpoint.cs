using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SmartRegions.Channels.Json;
using SmartRegions.Channels.Sources;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Api.Reading;

/// <summary><c>GET /api/v1/source/{passage_id}</c>: the passage that a citation names, also when its document has changed since.</summary>
internal static class SourceEndpoint
{
    public static async Task<IResult> FindAsync([FromRoute(Name = "passage_id")] string passage, HttpRequest request, KnowledgeStore store, CancellationToken cancellationToken)
    {
        if (!PassageId.TryParse(passage, out var id) || await store.FindPassageInHistoryAsync(id, cancellationToken) is not { } found) return ApiProblems.UnknownPassage();
        var address = SourceAddress.Of(found.Document.Id, found.Passage.Id);
        return TypedResults.Json(HistoricPassageJson.Of(found) with { PageUrl = ServerOrigin.With(request, address) }, JsonFormat.Options);
    }
}
