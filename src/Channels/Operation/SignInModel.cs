using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Logging;
using SmartRegions.Channels.Limits;

namespace SmartRegions.Channels.Operation;

/// <summary>The page that asks for the operator's password.</summary>
[EnableRateLimiting(RateLimits.SignIns)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class SignInModel(OperatorAccount account, ILogger<SignInModel> logger) : PageModel
{
    /// <summary>Whether the password given is wrong.</summary>
    public bool HasFailed { get; private set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(OperatorAccess.QuestionsPath) : Page();

    /// <param name="kennwort">As typed.</param>
    /// <param name="weiter">The page that asked for signing in.</param>
    public async Task<IActionResult> OnPostAsync(string? kennwort, string? weiter, CancellationToken cancellationToken)
    {
        if (kennwort is { Length: > 0 and <= OperatorAccount.LongestPassword } && await account.SignInAsync(kennwort, cancellationToken) is { } stamp)
        {
            await HttpContext.SignInAsync(OperatorAccess.Operator(stamp));
            return LocalRedirect(Url.IsLocalUrl(weiter) ? weiter : OperatorAccess.QuestionsPath);
        }

        LogFailure(Limits.RateLimits.PlaceOf(HttpContext.Connection.RemoteIpAddress));
        HasFailed = true;
        return Page();
    }

    public async Task<IActionResult> OnPostOutAsync()
    {
        await HttpContext.SignOutAsync();
        return LocalRedirect(OperatorAccess.SignInPath);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A wrong password was given for the operator's pages, from {Address}.")]
    private partial void LogFailure(string address);
}
