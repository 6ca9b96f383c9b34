using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.Program.Ingest;

/// <summary>German words for how fetching a page ended.</summary>
internal static class FetchText
{
    public static string Of(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched => "abgerufen",
        FetchOutcome.Unchanged => "unverändert",
        FetchOutcome.NotFound => "nicht gefunden",
        FetchOutcome.NotAllowedByRobots => "nicht erlaubt",
        FetchOutcome.AddressRefused => "Adresse abgelehnt",
        FetchOutcome.TooManyRedirects => "Weiterleitung ohne Ende",
        FetchOutcome.Unreachable => "nicht erreichbar",
        FetchOutcome.TimedOut => "Zeit überschritten",
        FetchOutcome.Busy => "ausgelastet",
        FetchOutcome.Denied => "verweigert",
        FetchOutcome.TooLarge => "zu groß",
        FetchOutcome.WrongType => "kein Dokument",
        FetchOutcome.Incomplete => "unvollständig",
        FetchOutcome.NotTried => "nicht versucht",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
