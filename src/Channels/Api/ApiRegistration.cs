using Microsoft.Extensions.DependencyInjection;
using SmartRegions.Channels.Api.Asking;
using SmartRegions.Channels.Api.Keys;
using SmartRegions.Channels.Api.OpenApi;
using SmartRegions.Channels.Json;
using SmartRegions.Channels.Limits;
using SmartRegions.Knowledge;

namespace SmartRegions.Channels.Api;

/// <summary>What the interface for programs consists of.</summary>
internal static class ApiRegistration
{
    public static IServiceCollection AddApi(this IServiceCollection services, KnowledgeBase knowledge, RateLimitOptions limits) => services
        .AddSingleton(provider => new ApiKeyStore(knowledge.Database, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new KeyQuota(limits.RequestsPerKeyAndMinute, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<AskingPlaces>()
        // The description of the interface is made with these; so that it says what is sent, they are the same.
        .ConfigureHttpJsonOptions(json => JsonFormat.Apply(json.SerializerOptions))
        .AddApiDescription();
}
