using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Browser;
using SmartRegions.Channels.WebChat;
using SmartRegions.Knowledge;

namespace SmartRegions.Channels;

/// <summary>Puts the channels together as one web server.</summary>
public static class ChannelServer
{
    /// <param name="knowledge">What is known; stays the caller's.</param>
    /// <param name="options">What the operator has set.</param>
    /// <param name="time">The clock.</param>
    /// <returns>Ready to start.</returns>
    public static WebApplication Create(KnowledgeBase knowledge, ChannelOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ChannelServer).Assembly.GetName().Name });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseKestrelCore().UseUrls(options.Urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ActivityLimits.Bytes;
        });

        var access = KnowledgeAccess.To(knowledge);
        builder.Services
            .AddSingleton(time)
            .AddSingleton(knowledge)
            .AddSingleton(knowledge.Store)
            .AddSingleton(access)
            .AddSingleton(new Advisor(access, time))
            .AddSingleton<BrowserFiles>()
            .AddRouting()
            .AddProblemDetails()
            .AddWebChat(knowledge, options);
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/");

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
        app.MapBrowserFiles();
        app.MapDirectLine();
        app.MapRazorPages();
        return app;
    }
}
