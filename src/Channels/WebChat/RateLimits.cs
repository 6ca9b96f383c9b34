using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SmartRegions.Channels.WebChat;

/// <summary>How much one address may ask for, so that nobody takes the place of all others. A town hall often has one address.</summary>
internal static class RateLimits
{
    public const string NewConversations = "new-conversations";
    public const string Messages = "messages";
    public const string Requests = "requests";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, WebChatOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (context, cancellationToken) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)) context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Problems.TooManyRequests().ExecuteAsync(context.HttpContext);
        };
        limiter.AddPolicy(NewConversations, PerAddress(options.ConversationsPerMinute));
        limiter.AddPolicy(Messages, PerAddress(options.MessagesPerMinute));
        limiter.AddPolicy(Requests, PerAddress(options.RequestsPerMinute));
    });

    private static Func<HttpContext, RateLimitPartition<string>> PerAddress(int perMinute) => context => RateLimitPartition.GetTokenBucketLimiter(
        PlaceOf(context.Connection.RemoteIpAddress),
        _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / 6),
            ReplenishmentPeriod = TimeSpan.FromSeconds(10),
        });

    /// <summary>Of an IPv6 address the network (RFC 4291: the first 64 bits): in it everybody has as many addresses as they like.</summary>
    internal static string PlaceOf(IPAddress? address) => address switch
    {
        null => string.Empty,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
