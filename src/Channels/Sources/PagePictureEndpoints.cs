using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SmartRegions.Channels.Failures;
using SmartRegions.Channels.Limits;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Sources;

/// <summary>Hands out pictures of pages.</summary>
internal static class PagePictureEndpoints
{
    private const string Root = "/seitenbilder";

    public static void MapPagePictures(this IEndpointRouteBuilder app) =>
        app.MapGet($"{Root}/{{digest}}/{{page:int}}.png", SendAsync).RequireRateLimiting(RateLimits.Requests);

    /// <summary>Names the bytes that the page is of, so that browsers may keep it for good.</summary>
    public static string AddressOf(string digest, int page) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Root}/{digest}/{page}.png");

    private static async Task<IResult> SendAsync(string digest, int page, HttpContext context, PagePictures pictures, KnowledgeStore store)
    {
        if (page < 1 || page > await store.PagesOfOriginalAsync(digest, context.RequestAborted)) return TypedResults.NotFound();
        if (!pictures.HasRoomFor(digest, page)) return Busy();
        if (await pictures.FindAsync(digest, page, context.RequestAborted) is not { } file) return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return TypedResults.PhysicalFile(file, "image/png");
    }

    private static ProblemHttpResult Busy() =>
        Problem.Of(StatusCodes.Status503ServiceUnavailable, "Gerade ausgelastet", "Gerade werden sehr viele Seitenbilder angefordert. Bitte versuchen Sie es in einer Minute noch einmal.");
}
