using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Ends the reading of one file with an outcome. Thrown deep inside a reader and turned into a value before the reader returns.</summary>
/// <param name="outcome">Anything but <see cref="ReadingOutcome.Ok"/>.</param>
/// <param name="problem">German sentence that says what happened and, where possible, what to do.</param>
/// <param name="readerLost">Whether it took the reader process with it.</param>
internal sealed class ReadingException(ReadingOutcome outcome, string problem, bool readerLost = false) : Exception(problem)
{
    public ReadingOutcome Outcome { get; } = outcome;

    public DocumentContent ToContent() => new() { Outcome = Outcome, Problems = [Message], ReaderLost = readerLost };

    public static ReadingException TooDeep(int depth) => new(
        ReadingOutcome.OverLimit, $"Die Datei ist tiefer als {depth} Ebenen verschachtelt und wurde nicht gelesen.");

    public static ReadingException TooLarge(string what, long bytes) => new(
        ReadingOutcome.OverLimit, $"{what} ist größer als {bytes >> 20} MiB; die Datei wurde nicht gelesen.");

    public static ReadingException Damaged(string how) => new(
        ReadingOutcome.Unsupported, $"Die Datei ist beschädigt ({how}). Bitte öffnen und neu speichern.");
}
