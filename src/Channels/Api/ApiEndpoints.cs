using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SmartRegions.Channels.Api.Asking;
using SmartRegions.Channels.Api.Keys;
using SmartRegions.Channels.Api.OpenApi;
using SmartRegions.Channels.Api.Reading;
using SmartRegions.Channels.Api.Searching;
using SmartRegions.Channels.Json;
using SmartRegions.Channels.Limits;

namespace SmartRegions.Channels.Api;

/// <summary>The interface for programs, version 1. Its JSON is that of the command line.</summary>
internal static class ApiEndpoints
{
    public const string Root = "/api/v1";

    private const string Json = "application/json";

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapApiDescription($"{Root}/openapi.json");
        var group = app.MapGroup(Root).RequireRateLimiting(RateLimits.Requests).AddEndpointFilter<RouteGroupBuilder, KeyGate>();
        Describe(group.MapPost("/ask", AskEndpoint.HandleAsync), "ask").Accepts<AskRequest>(Json).Produces<AnswerJson>().ProducesProblem(400).ProducesProblem(413).ProducesProblem(415).ProducesProblem(503);
        Describe(group.MapPost("/search", SearchEndpoint.HandleAsync), "search").Accepts<SearchRequest>(Json).Produces<SearchResponse>().ProducesProblem(400).ProducesProblem(413).ProducesProblem(415);
        Describe(group.MapGet("/documents", DocumentEndpoints.ListAsync), "documents").Produces<DocumentPage>().ProducesProblem(400);
        Describe(group.MapGet("/documents/{document_id}", DocumentEndpoints.FindAsync), "document").Produces<DocumentJson>().ProducesProblem(404);
        Describe(group.MapGet("/source/{passage_id}", SourceEndpoint.FindAsync), "source").Produces<HistoricPassageJson>().ProducesProblem(404);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string name) => endpoint.WithName(name).ProducesProblem(401).ProducesProblem(429);
}
