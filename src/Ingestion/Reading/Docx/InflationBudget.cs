using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>How many bytes all parts of one package may still inflate to.</summary>
internal sealed class InflationBudget(long bytes)
{
    private const long Unsuspicious = 64L << 20;
    private const int MostRatio = 200;

    private long _used;

    /// <summary>
    /// Counts what comes out of a compressed part, whatever its directory claims, and stops a bomb: more than 64 MiB that are more than 200
    /// times the compressed bytes, or more than the budget that all parts share.
    /// </summary>
    /// <returns>The part; its reads throw a <see cref="ReadingException"/> beyond a limit.</returns>
    public Stream Bound(Stream part, long compressedBytes) => new MeteredStream(part, leaveOpen: false, (came, inAll) =>
    {
        _used += came;
        if (_used > bytes) throw ReadingException.TooLarge("Der entpackte Inhalt", bytes);
        if (inAll > Unsuspicious && inAll / MostRatio > compressedBytes)
            throw new ReadingException(ReadingOutcome.OverLimit, "Die Datei dehnt sich beim Entpacken verdächtig aus (ZIP-Bombe) und wurde nicht gelesen.");
        return true;
    });
}
