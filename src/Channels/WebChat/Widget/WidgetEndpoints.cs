using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SmartRegions.Channels.Browser;

namespace SmartRegions.Channels.WebChat.Widget;

/// <summary>The script that brings the chat into another page, under an address that never changes.</summary>
internal static class WidgetEndpoints
{
    private const string File = "einbetten.js";

    public static void MapWidget(this IEndpointRouteBuilder app) => app.MapGet($"/{File}", Send);

    private static IResult Send(HttpContext context, BrowserFiles files)
    {
        var script = files.Find(files.Version, File)!;
        context.Response.Headers.CacheControl = "public, max-age=3600";
        // Other pages may load it from here; it is the same for everybody.
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return TypedResults.Bytes(script.Content, script.ContentType);
    }
}
