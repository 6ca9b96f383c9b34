using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SmartRegions.Channels.WebChat.Page;

/// <summary>The page with the chat.</summary>
/// <param name="options">What the operator has set.</param>
public sealed class ChatModel(WebChatOptions options) : PageModel
{
    public int RetentionDays => (int)options.Retention.TotalDays;
}
