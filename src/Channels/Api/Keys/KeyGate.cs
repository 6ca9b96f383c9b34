using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SmartRegions.Channels.Api.Keys;

/// <summary>
/// Lets in programs that show a key and have not used up its quota, and tells each what is left: <c>RateLimit-Policy</c> and <c>RateLimit</c> as in
/// draft-ietf-httpapi-ratelimit-headers-10, and <c>Retry-After</c> (RFC 9110) on refusal.
/// </summary>
internal sealed partial class KeyGate(ApiKeyStore keys, KeyQuota quota, ILogger<KeyGate> logger) : IEndpointFilter
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
        if (await keys.FindAsync(secret, http.RequestAborted) is not { } key) return Refuse(http, $"{Challenge}, error=\"invalid_token\"", ApiProblems.UnknownKey());
        await NoteUseAsync(key, http.RequestAborted);

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

    private async Task NoteUseAsync(ApiKey key, CancellationToken cancellationToken)
    {
        try
        {
            await keys.NoteUseAsync(key, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The day is for the operator's list only; whatever keeps it from being noted, a disk that is full or a fault of ours, is no reason to refuse the program.
            LogNotNoted(failure, key.Id);
        }
    }

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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The day on which key {Key} was used could not be noted.")]
    private partial void LogNotNoted(Exception failure, string key);
}
