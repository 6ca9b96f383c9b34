namespace SmartRegions.Channels.Sources;

/// <summary>Makes the picture of a page as a viewer shows it: PNG, or <see langword="null"/> where there is no such page or it cannot be shown.</summary>
/// <param name="digest">SHA-256 of the original's bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="page">From 1.</param>
/// <param name="cancellationToken">Rethrown.</param>
public delegate Task<byte[]?> PagePainter(string digest, int page, CancellationToken cancellationToken);
