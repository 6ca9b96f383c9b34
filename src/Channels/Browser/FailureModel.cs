using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace SmartRegions.Channels.Browser;

/// <summary>What a person reads whose request came to nothing.</summary>
[DisableRateLimiting]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FailureModel : PageModel
{
    private const string SomethingElse = "Ein Fehler ist aufgetreten";

    public string Heading { get; private set; } = SomethingElse;

    public string Advice { get; private set; } = string.Empty;

    /// <param name="status">The status of the response; where an exception was behind it, the response knows better.</param>
    public void OnGet(int status) =>
        (Heading, Advice) = HttpContext.Features.Get<FailureText>() is { } known ? (known.Heading, known.Advice) : TextOf(Response.StatusCode >= StatusCodes.Status400BadRequest ? Response.StatusCode : status);

    public void OnPost(int status) => OnGet(status);

    private static (string Heading, string Advice) TextOf(int status) => status switch
    {
        StatusCodes.Status403Forbidden => ("Zugang abgelaufen", "Der Zugang zu diesem Gespräch ist abgelaufen. Bitte laden Sie die Seite mit dem Gespräch neu."),
        StatusCodes.Status404NotFound => ("Nicht gefunden", "Diese Seite oder Quelle gibt es hier nicht oder nicht mehr. Bitte prüfen Sie die Adresse."),
        StatusCodes.Status429TooManyRequests => ("Zu viele Anfragen", "Von Ihrer Adresse kommen gerade sehr viele Anfragen. Bitte warten Sie einen Augenblick und laden Sie die Seite dann neu."),
        StatusCodes.Status503ServiceUnavailable => ("Gerade nicht erreichbar", "Die Wissensbasis ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal."),
        >= 500 => (SomethingElse, "Auf dem Server ist ein Fehler aufgetreten; er wurde für den Betrieb festgehalten. Bitte versuchen Sie es noch einmal."),
        _ => (SomethingElse, "Die Anfrage war nicht verständlich. Bitte prüfen Sie die Adresse, oder laden Sie die Seite davor neu und versuchen Sie es noch einmal."),
    };
}
