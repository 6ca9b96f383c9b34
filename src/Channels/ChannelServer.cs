using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Api;
using SmartRegions.Channels.Browser;
using SmartRegions.Channels.Failures;
using SmartRegions.Channels.Handouts;
using SmartRegions.Channels.Limits;
using SmartRegions.Channels.Operation;
using SmartRegions.Channels.Sources;
using SmartRegions.Channels.WebChat;
using SmartRegions.Channels.WebChat.Page;
using SmartRegions.Channels.WebChat.PersonalData;
using SmartRegions.Channels.WebChat.Widget;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels;

/// <summary>Puts the channels together as one web server.</summary>
public static class ChannelServer
{
    /// <summary>Open WebSockets of all askers together; a silent one costs some kilobytes.</summary>
    private const int MostStreams = 4_000;

    /// <param name="knowledge">What is known; stays the caller's.</param>
    /// <param name="options">What the operator has set.</param>
    /// <param name="time">The clock.</param>
    /// <returns>Ready to start.</returns>
    public static WebApplication Create(KnowledgeBase knowledge, ChannelOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ChannelServer).Assembly.GetName().Name });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            // The keys lie in the data folder, which belongs to the operator like everything else in it.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // What keeps the server from starting is thrown to who starts it, and told there.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.WebHost.UseKestrelCore().UseUrls(options.Urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ActivityLimits.Bytes;
            kestrel.Limits.MaxConcurrentUpgradedConnections = MostStreams;
        });

        var access = KnowledgeAccess.To(knowledge);
        builder.Services
            .AddSingleton(time)
            .AddSingleton(knowledge)
            .AddSingleton(knowledge.Store)
            .AddSingleton(access)
            .AddSingleton(new Advisor(access, time))
            .AddSingleton(_ => new PagePictures(options.Paint, Path.Combine(options.Location.Cache, "pages")))
            .AddSingleton<BrowserFiles>()
            .AddRouting()
            .AddSingleton(options.Retention)
            .AddRateLimits(options.Limits)
            .AddWebChat(knowledge, options.Location, options.WebChat, options.Retention)
            .AddHandouts()
            .AddApi(knowledge, options.Limits)
            .AddSingleton(new OperatorAccount(knowledge.Database, options.OperatorPassword is { } password ? FixedPassword.In(options.Location.Directory, password) : null, time))
            .AddOperatorAccess(options.Location);
        builder.Services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/";
            pages.Conventions.AddPageRoute("/WebChat/Page/Chat", ChatModel.EmbeddedPath);
            pages.Conventions.AuthorizeFolder("/Operation").AllowAnonymousToPage("/Operation/SignIn");
        });

        var app = builder.Build();
        // Only a proxy on this machine is believed, which is what the framework does unless told otherwise.
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost });
        app.UseSecurityHeaders(ChatModel.EmbeddedPath, options.WebChat.EmbedOn);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/fehler/500", StatusCodeSelector = StatusOf });
        app.UseStatusCodePagesWithReExecute("/fehler/{0}");
        app.UseWhen(IsForPrograms, programs => programs
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = TellProgramAsync, StatusCodeSelector = StatusOf })
            .UseStatusCodePages(failed => TellProgramAsync(failed.HttpContext)));
        app.UseRouting();
        app.UseRateLimiter();
        app.UseOperatorAccess();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
        app.MapBrowserFiles();
        app.MapDirectLine();
        app.MapPersonalDataCheck();
        app.MapApi();
        app.MapPagePictures();
        app.MapWidget();
        app.MapQuestionCsv();
        app.MapRazorPages().Add(LimitRequests);
        return app;
    }

    /// <summary>Pages that say nothing else are limited like other requests.</summary>
    private static void LimitRequests(EndpointBuilder page)
    {
        if (!page.Metadata.OfType<EnableRateLimitingAttribute>().Any()) page.Metadata.Add(new EnableRateLimitingAttribute(RateLimits.Requests));
    }

    /// <summary>Programs read problem details, not pages.</summary>
    private static Task TellProgramAsync(HttpContext context) => Problem.Of(context.Response.StatusCode).ExecuteAsync(context);

    private static bool IsForPrograms(HttpContext context) =>
        new[] { DirectLineEndpoints.Root, PersonalDataCheck.Root, "/api" }.Any(root => context.Request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));

    private static int StatusOf(Exception failure) =>
        failure is KnowledgeUnavailableException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
}
