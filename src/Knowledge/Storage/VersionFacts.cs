namespace SmartRegions.Knowledge.Storage;

/// <summary>What is remembered of a version of a document after it has been replaced.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Title">The title it had.</param>
/// <param name="Pages">Number of pages; 0 for formats without pages.</param>
/// <param name="Digest">SHA-256 of the original's bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="StoredAt">When it was stored (UTC).</param>
public sealed record VersionFacts(int Version, string Title, int Pages, string Digest, DateTimeOffset StoredAt);
