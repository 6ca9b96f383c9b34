using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SmartRegions.Channels.Failures;

/// <summary>What a program is told whose request came to nothing (RFC 9457), in German: what happened, and what to do.</summary>
internal static class Problem
{
    public static ProblemHttpResult Of(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title);

    /// <summary>Where nothing more is known than the number.</summary>
    public static ProblemHttpResult Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => Of(status, "Nicht gefunden", "Unter dieser Adresse gibt es nichts. Bitte prüfen Sie die Adresse."),
        StatusCodes.Status405MethodNotAllowed => Of(status, "Methode nicht vorgesehen", "Diese Adresse nimmt Anfragen mit einer anderen HTTP-Methode an; welche, steht in der Kopfzeile „Allow“."),
        StatusCodes.Status415UnsupportedMediaType => Of(status, "Kein JSON", "Erwartet wird JSON in UTF-8. Bitte senden Sie die Kopfzeile „Content-Type: application/json“."),
        StatusCodes.Status429TooManyRequests => Of(status, "Zu viele Anfragen", "Von Ihrer Adresse kommen gerade sehr viele Anfragen. Bitte warten Sie einen Augenblick."),
        StatusCodes.Status503ServiceUnavailable => Of(status, "Gerade nicht erreichbar", "Die Wissensbasis ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal."),
        < StatusCodes.Status500InternalServerError => Of(status, "Anfrage nicht verständlich", "Die Anfrage war nicht verständlich. Bitte prüfen Sie Adresse, Kopfzeilen und Inhalt."),
        _ => Of(status, "Ein Fehler ist aufgetreten", "Auf dem Server ist ein Fehler aufgetreten; er wurde für den Betrieb festgehalten. Bitte versuchen Sie es noch einmal."),
    };
}
