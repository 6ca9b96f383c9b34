namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>A reader process does not start at all, so that no document can be read. Never the fault of a document.</summary>
public sealed class ReaderStartException : Exception
{
    public ReaderStartException()
    {
    }

    public ReaderStartException(string message)
        : base(message)
    {
    }

    public ReaderStartException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
