using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using SmartRegions.Channels.Failures;

namespace SmartRegions.Channels.Limits;

/// <summary>How much one address may ask for, so that nobody takes the place of all others. A town hall often has one address.</summary>
internal static class RateLimits
{
    public const string NewConversations = "new-conversations";
    public const string Messages = "messages";
    public const string Requests = "requests";

    public const string Handouts = "handouts";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, RateLimitOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = RefuseAsync;
        limiter.AddPolicy(NewConversations, PerAddress(options.ConversationsPerMinute));
        limiter.AddPolicy(Messages, PerAddress(options.MessagesPerMinute));
        limiter.AddPolicy(Requests, PerAddress(options.RequestsPerMinute));
        limiter.AddPolicy(Handouts, PerAddress(options.HandoutsPerMinute));
    }).AddSingleton<SignInLimiter>();

    /// <summary>Of an IPv6 address the network (RFC 4291: the first 64 bits): in it everybody has as many addresses as they like.</summary>
    internal static string PlaceOf(IPAddress? address) => address switch
    {
        null => string.Empty,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    internal static RateLimitPartition<string> TokenBucket(string key, int perMinute) => RateLimitPartition.GetTokenBucketLimiter(
        key,
        _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / 6),
            ReplenishmentPeriod = TimeSpan.FromSeconds(10),
        });

    /// <summary>Programs read problem details; people read the page that the server shows for every failure.</summary>
    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var context = rejected.HttpContext;
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)) context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null) await Problem.Of(StatusCodes.Status429TooManyRequests).ExecuteAsync(context);
    }

    private static Func<HttpContext, RateLimitPartition<string>> PerAddress(int perMinute) => context => TokenBucket(PlaceOf(context.Connection.RemoteIpAddress), perMinute);
}
