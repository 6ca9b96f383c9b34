using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SmartRegions.Channels.Api.Keys;

/// <summary>
/// Lets in programs that show a key and have not used up its quota, and tells each what is left: <c>RateLimit-Policy</c> and <c>RateLimit</c> as in
/// draft-ietf-httpapi-ratelimit-headers-10, and <c>Retry-After</c> (RFC 9110) on refusal.
/// </summary>
internal sealed class KeyGate(ApiKeyStore keys, KeyQuota quota) : IEndpointFilter
{
    private const string Scheme = "Bearer ";
    private const string KeyHeader = "X-Api-Key";
    private const string KeyItem = "api-key";
    private const string Challenge = "Bearer realm=\"SmartRegions\"";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        if (SecretIn(http.Request) is not { } secret) return Refuse(http, Challenge, ApiProblems.NoKey());
        if (await keys.UseAsync(secret, http.RequestAborted) is not { } key) return Refuse(http, $"{Challenge}, error=\"invalid_token\"", ApiProblems.UnknownKey());

        var state = quota.Take(key.Id);
        http.Response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"minute\";q={quota.PerMinute};w={(int)KeyQuota.Window.TotalSeconds}");
        http.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"minute\";r={state.Remaining};t={state.Reset}");
        if (!state.IsGranted)
        {
            http.Response.Headers.RetryAfter = state.Reset.ToString(CultureInfo.InvariantCulture);
            return ApiProblems.QuotaExhausted(state.Reset);
        }

        http.Items[KeyItem] = key;
        return await next(context);
    }

    /// <summary>The key that the request was let in with.</summary>
    public static ApiKey KeyOf(HttpContext context) => (ApiKey)context.Items[KeyItem]!;

    private static string? SecretIn(HttpRequest request)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return authorization[Scheme.Length..].Trim();
        return request.Headers[KeyHeader].ToString() is { Length: > 0 } key ? key.Trim() : null;
    }

    private static IResult Refuse(HttpContext context, string challenge, IResult problem)
    {
        context.Response.Headers.WWWAuthenticate = challenge;
        return problem;
    }
}
