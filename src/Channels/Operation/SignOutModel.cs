using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace SmartRegions.Channels.Operation;

/// <summary>Closes the session; nothing that others do from the same address may keep it open.</summary>
[DisableRateLimiting]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignOutModel : PageModel
{
    /// <summary>An address alone signs nobody out.</summary>
    public IActionResult OnGet() => LocalRedirect(OperatorAccess.QuestionsPath);

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        return LocalRedirect(OperatorAccess.SignInPath);
    }
}
