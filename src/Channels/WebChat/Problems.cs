using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using SmartRegions.Channels.Failures;

namespace SmartRegions.Channels.WebChat;

/// <summary>What a client is told that asked for something it cannot have (RFC 9457), in German. The numbers are those that Direct Line clients act on.</summary>
internal static class Problems
{
    public static ProblemHttpResult NoToken() =>
        Problem.Of(StatusCodes.Status401Unauthorized, "Kein gültiger Zugang", "Das Gespräch lässt sich nur mit dem Zugang öffnen, den diese Anwendung dafür ausgestellt hat. Bitte laden Sie die Seite neu.");

    public static ProblemHttpResult ExpiredToken() =>
        Problem.Of(StatusCodes.Status403Forbidden, "Zugang abgelaufen", "Der Zugang zu diesem Gespräch ist abgelaufen. Bitte laden Sie die Seite neu.");

    /// <summary>401 and not 403, which clients take for an expired token and try again.</summary>
    public static ProblemHttpResult ForeignConversation() =>
        Problem.Of(StatusCodes.Status401Unauthorized, "Anderes Gespräch", "Dieser Zugang gehört zu einem anderen Gespräch. Bitte laden Sie die Seite neu.");

    public static ProblemHttpResult UnknownConversation() =>
        Problem.Of(StatusCodes.Status404NotFound, "Gespräch nicht gefunden", "Dieses Gespräch gibt es nicht oder nicht mehr. Bitte beginnen Sie ein neues.");

    public static ProblemHttpResult BadWatermark() =>
        Problem.Of(StatusCodes.Status400BadRequest, "Ungültige Lesemarke", "Die Lesemarke („watermark“) ist keine Zahl. Bitte senden Sie die aus der vorigen Antwort oder lassen Sie sie weg.");

    public static ProblemHttpResult NoWebSocket() =>
        Problem.Of(StatusCodes.Status400BadRequest, "Kein WebSocket", "Unter dieser Adresse werden nur WebSocket-Verbindungen angenommen. Ohne WebSocket lassen sich die Nachrichten unter „activities“ abrufen.");

    public static ProblemHttpResult BadActivity(string reason) => Problem.Of(StatusCodes.Status400BadRequest, "Ungültige Nachricht", reason);

    public static ProblemHttpResult TooLarge() =>
        Problem.Of(StatusCodes.Status413PayloadTooLarge, "Nachricht zu groß", "Die Nachricht ist zu groß. Bitte fassen Sie Ihr Anliegen kürzer; ganze Dokumente lassen sich hier nicht prüfen.");

    public static ProblemHttpResult Busy() =>
        Problem.Of(StatusCodes.Status503ServiceUnavailable, "Gerade ausgelastet", "Gerade werden sehr viele Fragen beantwortet. Bitte versuchen Sie es in einer Minute noch einmal.");
}
