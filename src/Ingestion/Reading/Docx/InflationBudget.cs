namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>How many bytes all parts of one package may still inflate to.</summary>
internal sealed class InflationBudget(long bytes)
{
    private long _used;

    /// <exception cref="ReadingException">It is used up.</exception>
    public void Take(int read)
    {
        _used += read;
        if (_used > bytes) throw ReadingException.TooLarge("Der entpackte Inhalt", bytes);
    }
}
