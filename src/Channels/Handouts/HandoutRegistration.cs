using Microsoft.Extensions.DependencyInjection;

namespace SmartRegions.Channels.Handouts;

/// <summary>What hand-outs are made with.</summary>
internal static class HandoutRegistration
{
    public static IServiceCollection AddHandouts(this IServiceCollection services) => services
        .AddSingleton<ConversationReplay>()
        .AddSingleton<ConversationHandouts>()
        .AddSingleton<HandoutPlaces>();
}
