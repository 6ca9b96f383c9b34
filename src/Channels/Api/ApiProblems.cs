using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Failures;

namespace SmartRegions.Channels.Api;

/// <summary>What a program is told whose request cannot be met (RFC 9457), in German: what is wrong, and what to do.</summary>
internal static class ApiProblems
{
    public static ProblemHttpResult NoKey() => Problem.Of(
        StatusCodes.Status401Unauthorized,
        "Kein Schlüssel",
        "Diese Schnittstelle verlangt einen Schlüssel, als „Authorization: Bearer …“ oder „X-Api-Key: …“. Die Betreiberin legt ihn an mit: smartregions keys add NAME");

    public static ProblemHttpResult UnknownKey() => Problem.Of(
        StatusCodes.Status401Unauthorized,
        "Unbekannter Schlüssel",
        "Dieser Schlüssel gilt hier nicht oder nicht mehr. Bitte prüfen Sie, ob er vollständig ist, oder lassen Sie sich einen neuen ausstellen.");

    public static ProblemHttpResult QuotaExhausted(int seconds) => Problem.Of(
        StatusCodes.Status429TooManyRequests,
        "Kontingent erschöpft",
        $"Mit diesem Schlüssel sind in dieser Minute keine weiteren Anfragen möglich. Bitte fragen Sie in {(seconds == 1 ? "einer Sekunde" : $"{seconds} Sekunden")} wieder an.");

    public static ProblemHttpResult NoJson() => Problem.Of(StatusCodes.Status415UnsupportedMediaType);

    public static ProblemHttpResult TooLarge() => Problem.Of(
        StatusCodes.Status413PayloadTooLarge, "Anfrage zu groß", $"Eine Anfrage darf höchstens {ActivityLimits.Bytes / 1024} KB groß sein. Bitte fassen Sie sie kürzer; ganze Dokumente lassen sich hier nicht prüfen.");

    public static ProblemHttpResult Busy() => Problem.Of(
        StatusCodes.Status503ServiceUnavailable, "Gerade ausgelastet", "Gerade werden sehr viele Fragen beantwortet. Bitte versuchen Sie es in einer Minute noch einmal.");

    public static ProblemHttpResult BrokenJson(string? place) => Invalid("Kein gültiges JSON", $"Der Inhalt ist kein gültiges JSON{place}. Bitte prüfen Sie Klammern, Anführungszeichen und Zeichensatz.");

    public static ProblemHttpResult NoObject() => Invalid("Kein JSON-Objekt", "Erwartet wird ein JSON-Objekt, zum Beispiel: {\"question\": \"Was kostet ein LoRaWAN-Netz?\"}");

    public static ProblemHttpResult UnknownFields(IEnumerable<string> unknown, IEnumerable<string> known) =>
        Invalid("Unbekannte Angabe", $"Nicht vorgesehen: {Quoted(unknown)}. Möglich sind: {Quoted(known)}.");

    public static ProblemHttpResult MissingFields(IEnumerable<string> missing) => Invalid("Angabe fehlt", $"Es fehlt: {Quoted(missing)}.");

    /// <param name="field">Its name, as sent.</param>
    /// <param name="expected">German, what is expected.</param>
    public static ProblemHttpResult BadField(string field, string expected) => Invalid("Ungültige Angabe", $"„{field}“: {expected}");

    public static ProblemHttpResult UnknownDocument() =>
        Problem.Of(StatusCodes.Status404NotFound, "Dokument nicht gefunden", "Dieses Dokument gibt es hier nicht oder nicht mehr. Alle Kennungen nennt: GET /api/v1/documents");

    public static ProblemHttpResult UnknownPassage() =>
        Problem.Of(StatusCodes.Status404NotFound, "Fundstelle nicht gefunden", "Diese Fundstelle gibt es hier nicht. Erwartet wird die „passage_id“ aus einer Antwort oder einem Treffer.");

    private static ProblemHttpResult Invalid(string title, string detail) => Problem.Of(StatusCodes.Status400BadRequest, title, detail);

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"„{name}“"));
}
