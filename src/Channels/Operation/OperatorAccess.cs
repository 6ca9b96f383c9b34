using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmartRegions.Knowledge;

namespace SmartRegions.Channels.Operation;

/// <summary>Who may see the operator's pages: whoever has signed in, with a cookie that no other site and no script can use.</summary>
internal static class OperatorAccess
{
    public const string Root = "/betrieb";
    public const string SignInPath = $"{Root}/anmelden";
    public const string SignOutPath = $"{Root}/abmelden";
    public const string QuestionsPath = $"{Root}/fragen";
    public const string ReturnParameter = "weiter";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>A day's work; afterwards the password is asked for again.</summary>
    private static readonly TimeSpan SessionLength = TimeSpan.FromHours(8);

    public static IServiceCollection AddOperatorAccess(this IServiceCollection services, KnowledgeLocation location)
    {
        // What cookies and forms are sealed with; if each start made new keys, each would sign operators out.
        services.AddDataProtection().PersistKeysToFileSystem(OwnersOnly(Path.Combine(location.Directory, "keys")));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            Protect(options.Cookie, "smartregions-betrieb");
            options.LoginPath = SignInPath;
            options.ReturnUrlParameter = ReturnParameter;
            options.ExpireTimeSpan = SessionLength;
            options.SlidingExpiration = false;
            options.Events.OnValidatePrincipal = RejectIfPasswordChangedAsync;
        });
        return services.AddAuthorization().AddAntiforgery(options => Protect(options.Cookie, "smartregions-formular"));
    }

    /// <summary>Where no password is set, there are no such pages.</summary>
    public static IApplicationBuilder UseOperatorAccess(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase),
        pages => pages.Use(async (context, next) =>
        {
            if (await AccountIn(context).StampAsync(context.RequestAborted) is null) context.Response.StatusCode = StatusCodes.Status404NotFound;
            else await next(context);
        }));

    /// <param name="stamp">What the account says that its password is known by.</param>
    public static ClaimsPrincipal Operator(string stamp) => new(new ClaimsIdentity([new Claim(ClaimTypes.Hash, stamp)], CookieAuthenticationDefaults.AuthenticationScheme));

    private static void Protect(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = Root;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        // Behind a proxy with TLS the request says https, and the cookie goes over nothing else.
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private static async Task RejectIfPasswordChangedAsync(CookieValidatePrincipalContext context)
    {
        var stamp = await AccountIn(context.HttpContext).StampAsync(context.HttpContext.RequestAborted);
        if (stamp is not null && context.Principal?.FindFirstValue(ClaimTypes.Hash) == stamp) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync();
    }

    /// <summary>Whoever reads the keys can sign in; that goes for a folder that was there before, too.</summary>
    private static DirectoryInfo OwnersOnly(string directory)
    {
        var folder = Directory.CreateDirectory(directory);
        if (!OperatingSystem.IsWindows() && folder.UnixFileMode != OwnerOnly) folder.UnixFileMode = OwnerOnly;
        return folder;
    }

    private static OperatorAccount AccountIn(HttpContext context) => context.RequestServices.GetRequiredService<OperatorAccount>();
}
