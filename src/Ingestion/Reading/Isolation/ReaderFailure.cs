using System.Globalization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>What is reported of a document whose reader did not come to an end by itself.</summary>
internal static class ReaderFailure
{
    public static ReadingException OutOfMemory(ReadingLimits limits) => Failure(
        ReadingOutcome.OverLimit, $"Das Lesen brauchte mehr als {limits.Memory >> 20} MiB Arbeitsspeicher und wurde abgebrochen.");

    public static ReadingException TooMuchText(ReadingLimits limits) => Failure(
        ReadingOutcome.OverLimit, $"Die Datei ergab mehr als {limits.Text >> 20} MiB Text; das Lesen wurde abgebrochen.");

    public static ReadingException Stalled(ReadingLimits limits) => Failure(
        ReadingOutcome.TimedOut, $"Beim Lesen ging es {Seconds(limits.Stall)} lang nicht voran; es wurde abgebrochen.");

    public static ReadingException TooSlow(TimeSpan granted) => Failure(
        ReadingOutcome.TimedOut, $"Das Lesen dauerte länger als {Seconds(granted)} und wurde abgebrochen.");

    public static ReadingException Died(int exitCode) => Failure(
        ReadingOutcome.ReaderDied, $"Der Leseprozess ist an dieser Datei abgestürzt (Code {exitCode}). Bitte die Datei öffnen und neu speichern.");

    public static ReadingException Crashed(string error) => Failure(
        ReadingOutcome.ReaderDied, $"Das Lesen ist an dieser Datei gescheitert ({error}). Bitte die Datei öffnen und neu speichern.");

    private static ReadingException Failure(ReadingOutcome outcome, string problem) => new(outcome, problem, readerLost: true);

    private static string Seconds(TimeSpan span) =>
        string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{span.TotalSeconds:0.#} Sekunden");
}
