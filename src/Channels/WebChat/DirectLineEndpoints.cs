using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Limits;
using SmartRegions.Channels.Sources;

namespace SmartRegions.Channels.WebChat;

/// <summary>The Direct Line 3.0 protocol, as far as Microsoft's Web Chat and its Direct Line client use it.</summary>
internal static class DirectLineEndpoints
{
    public const string Root = "/v3/directline";

    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup(Root);
        group.MapPost("/tokens/generate", Generate).RequireRateLimiting(RateLimits.NewConversations);
        group.MapPost("/tokens/refresh", RefreshAsync).RequireRateLimiting(RateLimits.Requests);
        group.MapPost("/conversations", StartAsync).RequireRateLimiting(RateLimits.Requests);
        group.MapGet("/conversations/{id}", ResumeAsync).RequireRateLimiting(RateLimits.Requests);
        group.MapDelete("/conversations/{id}", DeleteAsync).RequireRateLimiting(RateLimits.Requests);
        group.MapGet("/conversations/{id}/activities", ReadAsync).RequireRateLimiting(RateLimits.Requests);
        group.MapPost("/conversations/{id}/activities", PostActivity.HandleAsync).RequireRateLimiting(RateLimits.Messages);
        group.MapGet("/conversations/{id}/stream", StreamAsync).RequireRateLimiting(RateLimits.Requests);
    }

    private static Ok<ConversationResponse> Generate(TokenSigner tokens)
    {
        var conversation = ConversationId.New();
        return TypedResults.Ok(ConversationResponse.With(conversation, tokens.Sign(conversation, $"dl_{ConversationId.New()}")));
    }

    /// <summary>
    /// As with Microsoft's service, a token is renewed any number of times while it holds and not once it has expired: 403, and Web Chat begins a new
    /// conversation. Whoever finds an old token must not read with it what was said.
    /// </summary>
    private static async Task<IResult> RefreshAsync(HttpRequest request, TokenSigner tokens, ActivityLog log, CancellationToken cancellationToken)
    {
        var admission = tokens.Admit(request);
        if (admission.Token is not { } token) return admission.Refusal;
        return await log.ExistsAsync(token.Conversation, token.User, cancellationToken)
            ? TypedResults.Ok(ConversationResponse.With(token.Conversation, tokens.Sign(token.Conversation, token.User)))
            : Problems.UnknownConversation();
    }

    private static async Task<IResult> StartAsync(HttpRequest request, TokenSigner tokens, ActivityLog log, CancellationToken cancellationToken)
    {
        var admission = tokens.Admit(request);
        if (admission.Token is not { } token) return admission.Refusal;
        if (!await log.StartAsync(token.Conversation, token.User, cancellationToken)) return Problems.UnknownConversation();
        return TypedResults.Created($"{Root}/conversations/{token.Conversation}", Opened(request, tokens, token, watermark: null));
    }

    private static async Task<IResult> ResumeAsync(string id, string? watermark, HttpRequest request, TokenSigner tokens, ActivityLog log, CancellationToken cancellationToken)
    {
        var admission = tokens.Admit(request, id);
        if (admission.Token is not { } token) return admission.Refusal;
        if (!Watermark.TryParse(watermark, out _)) return Problems.BadWatermark();
        return await log.ExistsAsync(token.Conversation, token.User, cancellationToken)
            ? TypedResults.Ok(Opened(request, tokens, token, watermark))
            : Problems.UnknownConversation();
    }

    private static async Task<IResult> DeleteAsync(string id, HttpRequest request, TokenSigner tokens, ActivityLog log, CancellationToken cancellationToken)
    {
        var admission = tokens.AdmitToDelete(request, id);
        if (admission.Token is not { } token) return admission.Refusal;
        return await log.DeleteAsync(token.Conversation, token.User, cancellationToken) ? TypedResults.NoContent() : Problems.UnknownConversation();
    }

    private static async Task<IResult> ReadAsync(string id, string? watermark, HttpRequest request, TokenSigner tokens, ActivityLog log, CancellationToken cancellationToken)
    {
        var admission = tokens.Admit(request, id);
        if (admission.Token is not { } token) return admission.Refusal;
        if (!Watermark.TryParse(watermark, out var after)) return Problems.BadWatermark();
        if (!await log.ExistsAsync(token.Conversation, token.User, cancellationToken)) return Problems.UnknownConversation();
        var stored = await log.ReadAsync(token.Conversation, after, cancellationToken);
        var set = new ActivitySet([.. stored.Select(item => AbsoluteLinks.In(item.Activity, ServerOrigin.Of(request)))], (stored is [.., var last] ? last.Sequence : after).ToString(CultureInfo.InvariantCulture));
        return TypedResults.Json(set, ActivityJson.Default.ActivitySet);
    }

    private static async Task<IResult> StreamAsync(
        string id, string? watermark, string? t, HttpContext context, TokenSigner tokens, ActivityLog log, ActivityStream stream, IHostApplicationLifetime lifetime)
    {
        var admission = tokens.AdmitStream(t, id);
        if (admission.Token is not { } token) return admission.Refusal;
        if (!context.WebSockets.IsWebSocketRequest) return Problems.NoWebSocket();
        if (!Watermark.TryParse(watermark, out var after)) return Problems.BadWatermark();
        if (!await log.ExistsAsync(token.Conversation, token.User, context.RequestAborted)) return Problems.UnknownConversation();
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, token.Conversation, after, ServerOrigin.Of(context.Request), lifetime.ApplicationStopping);
        return TypedResults.Empty;
    }

    private static ConversationResponse Opened(HttpRequest request, TokenSigner tokens, ConversationToken token, string? watermark)
    {
        var address = $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}{Root}/conversations/{token.Conversation}/stream";
        var query = $"?watermark={Uri.EscapeDataString(watermark ?? string.Empty)}&t={tokens.SignStream(token.Conversation, token.User)}";
        return ConversationResponse.With(token.Conversation, tokens.Sign(token.Conversation, token.User)) with { StreamUrl = address + query };
    }
}
