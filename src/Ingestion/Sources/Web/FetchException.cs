using System.Globalization;
using System.Net;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>Ends the fetching of one page. Thrown deep inside and turned into a value by <see cref="WebFetcher"/>.</summary>
/// <param name="outcome">Anything but <see cref="FetchOutcome.Fetched"/> and <see cref="FetchOutcome.Unchanged"/>.</param>
/// <param name="reason">German sentence that says what happened and, where possible, what to do.</param>
internal sealed class FetchException(FetchOutcome outcome, string reason) : Exception(reason)
{
    public FetchOutcome Outcome { get; } = outcome;

    public static FetchException TooLarge(long bytes) => new(
        FetchOutcome.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"Die Antwort ist größer als {bytes >> 20} MiB und wurde nicht geladen. Bitte das Dokument herunterladen und als Datei einlesen."));

    public static FetchException TimedOut(TimeSpan limit) => new(
        FetchOutcome.TimedOut,
        string.Create(CultureInfo.InvariantCulture, $"Die Antwort war nach {limit.TotalSeconds:0} Sekunden nicht vollständig. Bitte später erneut versuchen."));

    public static FetchException BrokenOff() => new(
        FetchOutcome.Incomplete, "Die Antwort brach ab, bevor sie vollständig war. Bitte später erneut versuchen.");

    public static FetchException OfStatus(HttpStatusCode status) => (int)status switch
    {
        404 or 410 => new(FetchOutcome.NotFound, $"Die Seite gibt es unter dieser Adresse nicht mehr ({(int)status}). Bitte die Adresse prüfen."),
        401 or 403 or 407 or 451 => new(FetchOutcome.Denied, $"Der Server gibt die Seite nicht heraus ({(int)status}). Bitte im Browser prüfen und das Dokument als Datei einlesen."),
        >= 500 => new(FetchOutcome.Unreachable, $"Der Server meldet einen Fehler ({(int)status}). Bitte später erneut versuchen."),
        _ => new(FetchOutcome.Denied, $"Der Server antwortet mit dem Status {(int)status}, mit dem hier nichts anzufangen ist. Bitte die Adresse prüfen."),
    };

    /// <summary>What a connection died of; a refusal of ours that travelled through the HTTP client comes out as it went in.</summary>
    public static FetchException Of(HttpRequestException exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is FetchException refusal) return refusal;
        }

        return exception.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => Unreachable("Den Namen des Servers kennt das Netz nicht. Bitte Adresse und Internetzugang prüfen."),
            HttpRequestError.ConnectionError => Unreachable("Der Server nimmt keine Verbindung an. Bitte Adresse und Internetzugang prüfen."),
            HttpRequestError.SecureConnectionError => Unreachable("Die gesicherte Verbindung kam nicht zustande; das Zertifikat des Servers ist ungültig oder unbekannt."),
            HttpRequestError.ConfigurationLimitExceeded => Unreachable("Der Kopf der Antwort ist zu lang; der Server verhält sich nicht, wie er soll."),
            HttpRequestError.ResponseEnded => BrokenOff(),
            _ => Unreachable("Der Server antwortet nicht so, wie es das Protokoll verlangt. Bitte später erneut versuchen."),
        };
    }

    private static FetchException Unreachable(string reason) => new(FetchOutcome.Unreachable, reason);
}
