using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SmartRegions.Channels.Browser;

/// <summary>Tells browsers to take everything from this server and run nothing that a page has not named.</summary>
internal static class SecurityHeaders
{
    private const string NonceItem = "csp-nonce";

    /// <summary>SHA-256 of nothing: Web Chat's scroller adds an empty style element without the nonce and fills it by script.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <param name="app">The server.</param>
    /// <param name="framed">The one page that others may show in a frame.</param>
    /// <param name="framedBy">Whose pages may, as <c>https://www.stadt.example</c>.</param>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, string framed, IReadOnlyList<string> framedBy) => app.Use((context, next) =>
    {
        var ancestors = context.Request.Path == framed ? string.Join(' ', ["'self'", .. framedBy]) : "'none'";
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceItem] = nonce;

        // At the last moment: what turns an exception into a page clears the headers that are there.
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers, nonce, ancestors);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>What a page's own styles must carry.</summary>
    public static string Nonce(this HttpContext context) => (string)context.Items[NonceItem]!;

    private static void Add(IHeaderDictionary headers, string nonce, string ancestors)
    {
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src 'self' data: blob:; font-src 'self'; "
            + $"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'; frame-ancestors {ancestors}";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
