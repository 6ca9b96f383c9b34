using Microsoft.AspNetCore.Http;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Channels.Api.Searching;

/// <summary><c>POST /api/v1/search</c>: what the index finds and why. Not a GET, since addresses are written into logs on their way.</summary>
internal static class SearchEndpoint
{
    public static async Task<IResult> HandleAsync(HttpRequest request, KnowledgeBase knowledge, TimeProvider time, CancellationToken cancellationToken)
    {
        var (searched, refusal) = await JsonBody.ReadAsync<SearchRequest>(request, cancellationToken);
        if (searched is null) return refusal!;
        if (searched.Problem() is { } problem) return problem;
        var start = time.GetTimestamp();
        var documents = await knowledge.Store.ListDocumentsAsync(cancellationToken);
        if (searched.Facets.Problem(documents) is var (facet, expected)) return ApiProblems.BadField(facet, expected);
        var excluded = searched.Facets.ToFacets().Excluded(documents);
        var result = await knowledge.SearchAsync(new SearchQuery(searched.Query) { Top = searched.Top, Excluding = excluded }, cancellationToken);
        var ms = Math.Round(time.GetElapsedTime(start).TotalMilliseconds, 3);
        return TypedResults.Json(new SearchResponse(ms, [.. result.Hits.Select(hit => HitJson.Of(hit).ForOthers())]), JsonFormat.Options);
    }
}
