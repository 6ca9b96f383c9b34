namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>A page as it was fetched last.</summary>
/// <param name="Address">The address asked for.</param>
/// <param name="FinalAddress">Where redirects led.</param>
/// <param name="File">Name of the file that holds its bytes: their digest and the ending of what they are.</param>
/// <param name="Digest">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="ETag">As the server sent it, where it did.</param>
/// <param name="LastModified">As the server sent it, where it did.</param>
/// <param name="FetchedAt">When its bytes came (UTC).</param>
public sealed record CachedPage(
    Uri Address, Uri FinalAddress, string File, string Digest, string? ETag, string? LastModified, DateTimeOffset FetchedAt);
