using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SmartRegions.Channels.Browser;

/// <summary>Hands out the files of pages.</summary>
internal static class BrowserFileEndpoints
{
    public static void MapBrowserFiles(this IEndpointRouteBuilder app) => app.MapGet($"{BrowserFiles.Root}/{{version}}/{{name}}", Send);

    private static IResult Send(string version, string name, HttpContext context, BrowserFiles files)
    {
        if (files.Find(version, name) is not { } file) return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        if (!file.IsCompressible) return TypedResults.Bytes(file.Content, file.ContentType);
        context.Response.Headers.Vary = "Accept-Encoding";
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal)) return TypedResults.Bytes(file.Content, file.ContentType);
        context.Response.Headers.ContentEncoding = "br";
        return TypedResults.Bytes(file.Compressed, file.ContentType);
    }
}
