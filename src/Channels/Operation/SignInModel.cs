using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartRegions.Channels.Limits;

namespace SmartRegions.Channels.Operation;

/// <summary>The page that asks for the operator's password.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class SignInModel(OperatorAccount account, ILogger<SignInModel> logger) : PageModel
{
    private const string Wrong = "Das Kennwort ist nicht richtig. Ein neues setzt: smartregions operator password";
    private const string TooMany = "Zu viele falsche Kennwörter. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.";
    private const string WaitingSeconds = "60";

    /// <summary>German, why it did not open; <see langword="null"/> before the first try.</summary>
    public string? Failure { get; private set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(OperatorAccess.QuestionsPath) : Page();

    /// <param name="kennwort">As typed.</param>
    /// <param name="weiter">The page that asked for signing in.</param>
    public async Task<IActionResult> OnPostAsync(string? kennwort, string? weiter, CancellationToken cancellationToken)
    {
        var address = HttpContext.Connection.RemoteIpAddress;
        if (!HttpContext.RequestServices.GetRequiredService<SignInLimiter>().MayTry(address)) return Refused();
        if (kennwort is { Length: > 0 and <= OperatorAccount.LongestPassword } && await account.SignInAsync(kennwort, cancellationToken) is { } stamp)
        {
            await HttpContext.SignInAsync(OperatorAccess.Operator(stamp));
            return LocalRedirect(Url.IsLocalUrl(weiter) ? weiter : OperatorAccess.QuestionsPath);
        }

        LogFailure(RateLimits.PlaceOf(address));
        Failure = Wrong;
        return Page();
    }

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = WaitingSeconds;
        Failure = TooMany;
        return Page();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A wrong password was given for the operator's pages, from {Address}.")]
    private partial void LogFailure(string address);
}
