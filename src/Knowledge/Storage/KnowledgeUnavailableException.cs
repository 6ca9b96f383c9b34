namespace SmartRegions.Knowledge.Storage;

/// <summary>
/// The knowledge base cannot be used for a reason outside the program: damaged file, no permission, full disk, unreachable server,
/// schema of another program version. The message is German and says what to do; it is meant to be shown without a stack trace.
/// </summary>
public sealed class KnowledgeUnavailableException : Exception
{
    public KnowledgeUnavailableException()
    {
    }

    public KnowledgeUnavailableException(string message)
        : base(message)
    {
    }

    public KnowledgeUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
