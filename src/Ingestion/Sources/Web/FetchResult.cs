namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>What came of asking for a page.</summary>
internal abstract record FetchResult
{
    /// <param name="File">Absolute path of its bytes; whoever asked takes the file away.</param>
    /// <param name="Ending">Of what it is, with the dot.</param>
    /// <param name="Digest">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
    /// <param name="Address">Where redirects led.</param>
    /// <param name="ETag">As the server sent it.</param>
    /// <param name="LastModified">As the server sent it.</param>
    public sealed record Arrived(string File, string Ending, string Digest, Uri Address, string? ETag, string? LastModified) : FetchResult;

    /// <summary>The version known is the current one.</summary>
    public sealed record NotModified : FetchResult;

    /// <param name="Outcome">What went wrong.</param>
    /// <param name="Reason">German sentence.</param>
    public sealed record Failed(FetchOutcome Outcome, string Reason) : FetchResult;
}
