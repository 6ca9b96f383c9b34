using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartRegions.Channels.Retention;

namespace SmartRegions.Channels.WebChat.Page;

/// <summary>The page with the chat.</summary>
/// <param name="retention">How long what is asked is kept.</param>
public sealed class ChatModel(RetentionOptions retention) : PageModel
{
    /// <summary>Where the chat stands alone, for the frame of another page.</summary>
    internal const string EmbeddedPath = "/eingebettet";

    public bool IsEmbedded => Request.Path == EmbeddedPath;

    public RetentionOptions Retention => retention;
}
