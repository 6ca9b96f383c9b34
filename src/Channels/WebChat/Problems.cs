using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SmartRegions.Channels.WebChat;

/// <summary>What a client is told that asked for something it cannot have (RFC 9457), in German. The numbers are those that Direct Line clients act on.</summary>
internal static class Problems
{
    public static ProblemHttpResult NoToken() =>
        Of(StatusCodes.Status401Unauthorized, "Kein gültiger Zugang", "Das Gespräch lässt sich nur mit dem Zugang öffnen, den diese Anwendung dafür ausgestellt hat. Bitte laden Sie die Seite neu.");

    public static ProblemHttpResult ExpiredToken() =>
        Of(StatusCodes.Status403Forbidden, "Zugang abgelaufen", "Der Zugang zu diesem Gespräch ist abgelaufen. Bitte laden Sie die Seite neu.");

    /// <summary>401 and not 403, which clients take for an expired token and try again.</summary>
    public static ProblemHttpResult ForeignConversation() =>
        Of(StatusCodes.Status401Unauthorized, "Anderes Gespräch", "Dieser Zugang gehört zu einem anderen Gespräch.");

    public static ProblemHttpResult UnknownConversation() =>
        Of(StatusCodes.Status404NotFound, "Gespräch nicht gefunden", "Dieses Gespräch gibt es nicht oder nicht mehr. Bitte beginnen Sie ein neues.");

    public static ProblemHttpResult BadWatermark() =>
        Of(StatusCodes.Status400BadRequest, "Ungültige Lesemarke", "Die Lesemarke („watermark“) ist keine Zahl.");

    public static ProblemHttpResult NoWebSocket() =>
        Of(StatusCodes.Status400BadRequest, "Kein WebSocket", "Unter dieser Adresse werden nur WebSocket-Verbindungen angenommen.");

    public static ProblemHttpResult BadActivity(string reason) => Of(StatusCodes.Status400BadRequest, "Ungültige Nachricht", reason);

    public static ProblemHttpResult TooLarge() =>
        Of(StatusCodes.Status413PayloadTooLarge, "Nachricht zu groß", "Die Nachricht ist zu groß. Bitte fassen Sie Ihr Anliegen kürzer; ganze Dokumente lassen sich hier nicht prüfen.");

    public static ProblemHttpResult Busy() =>
        Of(StatusCodes.Status503ServiceUnavailable, "Gerade ausgelastet", "Gerade werden sehr viele Fragen beantwortet. Bitte versuchen Sie es in einer Minute noch einmal.");

    public static ProblemHttpResult TooManyRequests() =>
        Of(StatusCodes.Status429TooManyRequests, "Zu viele Anfragen", "Von Ihrer Adresse kommen gerade sehr viele Anfragen. Bitte warten Sie einen Augenblick.");

    /// <param name="status">503 where the knowledge base is away, or 500.</param>
    public static ProblemHttpResult Failed(int status) => status == StatusCodes.Status503ServiceUnavailable
        ? Of(status, "Gerade nicht erreichbar", "Die Wissensbasis ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.")
        : Of(status, "Ein Fehler ist aufgetreten", "Auf dem Server ist ein Fehler aufgetreten; er wurde für den Betrieb festgehalten. Bitte versuchen Sie es noch einmal.");

    public static ProblemHttpResult PicturesBusy() =>
        Of(StatusCodes.Status503ServiceUnavailable, "Gerade ausgelastet", "Gerade werden sehr viele Seitenbilder angefordert. Bitte versuchen Sie es in einer Minute noch einmal.");

    private static ProblemHttpResult Of(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title);
}
