using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.WebChat.Page;

/// <summary>The page with the chat.</summary>
/// <param name="retention">How long conversations are kept.</param>
public sealed class ChatModel(RetentionOptions retention) : PageModel
{
    /// <summary>Where the chat stands alone, for the frame of another page.</summary>
    internal const string EmbeddedPath = "/eingebettet";

    public bool IsEmbedded => Request.Path == EmbeddedPath;

    public int RetentionDays => retention.Days;
}
