using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using SmartRegions.Assistant.Handouts;
using SmartRegions.Channels.Browser;
using SmartRegions.Channels.Limits;
using SmartRegions.Channels.WebChat;

namespace SmartRegions.Channels.Handouts;

/// <summary>
/// A hand-out to print, or as a file. It is asked for with the conversation's token in the body, so that no address opens somebody's conversation; the token is
/// also what protects from requests that other pages send.
/// </summary>
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.Handouts)]
[ResponseCache(NoStore = true)]
internal sealed class HandoutModel(TokenSigner tokens, ConversationHandouts handouts, HandoutPlaces places, TimeProvider time) : PageModel
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Handout Handout { get; private set; } = null!;

    /// <param name="conversation">Which one.</param>
    /// <param name="zugang">Its token.</param>
    /// <param name="format"><c>word</c>, <c>markdown</c>, or a page.</param>
    /// <param name="frage">Number of the one question whose answer is handed out.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    public async Task<IActionResult> OnPostAsync(string conversation, [FromForm] string? zugang, [FromForm] string? format, [FromForm] long? frage, CancellationToken cancellationToken)
    {
        if (tokens.Read(zugang) is not { Purpose: TokenPurpose.Conversation } token || token.Conversation.Value != conversation) return NotFound();
        if (tokens.HasExpired(token)) return StatusCode(StatusCodes.Status403Forbidden);
        using var place = await places.TakeAsync(cancellationToken);
        if (!place.IsAcquired) return Busy();
        if (await handouts.OfAsync(token.Conversation, frage, cancellationToken) is not { } handout) return NotFound();
        var name = string.Create(CultureInfo.InvariantCulture, $"Vermerk-{time.GetUtcNow():yyyy-MM-dd}");
        Handout = handout;
        return format switch
        {
            "word" => File(WordHandout.Of(handout), WordType, $"{name}.docx"),
            "markdown" => File(Encoding.UTF8.GetBytes(MarkdownHandout.Of(handout)), "text/markdown; charset=utf-8", $"{name}.md"),
            _ => Page(),
        };
    }

    private StatusCodeResult Busy()
    {
        HttpContext.Features.Set(new FailureText(
            "Gerade ausgelastet", "Gerade werden viele Vermerke erstellt. Bitte schließen Sie diesen Tab und fordern Sie den Vermerk in einer Minute im Gespräch noch einmal an."));
        return StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
