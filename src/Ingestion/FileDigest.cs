using System.Security.Cryptography;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion;

/// <summary>Tells whether a file has changed.</summary>
internal static class FileDigest
{
    /// <returns>SHA-256 of the bytes as 64 lower-case hexadecimal digits; <see langword="null"/> when the file cannot be read or is beyond the limits; its reader then says why.</returns>
    public static async Task<string?> ComputeAsync(string path, ReadingLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = RegularFile.OpenRead(path, limits);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        }
        catch (Exception exception) when (exception is ReadingException or IOException)
        {
            return null;
        }
    }
}
