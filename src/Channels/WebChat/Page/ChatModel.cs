using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SmartRegions.Channels.WebChat.Page;

/// <summary>The page with the chat.</summary>
/// <param name="options">What the operator has set.</param>
public sealed class ChatModel(WebChatOptions options) : PageModel
{
    /// <summary>Where the chat stands alone, for the frame of another page.</summary>
    internal const string EmbeddedPath = "/eingebettet";

    public bool IsEmbedded => Request.Path == EmbeddedPath;

    public int RetentionDays => (int)options.Retention.TotalDays;
}
