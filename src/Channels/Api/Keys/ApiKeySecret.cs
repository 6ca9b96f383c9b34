using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SmartRegions.Channels.Api.Keys;

/// <summary>A key as a program has it: <c>sr_</c> and 256 random bits as 43 characters of base64url.</summary>
internal static class ApiKeySecret
{
    private const string Prefix = "sr_";
    private const int Bytes = 32;
    private const int Length = 46;

    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether it may be a key at all; what is not is not looked up.</summary>
    public static bool IsLegible(string text) => text.Length == Length && text.StartsWith(Prefix, StringComparison.Ordinal) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>SHA-256. Slow hashes are for secrets that people think up; this one cannot be found by trying.</summary>
    public static string DigestOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));
}
