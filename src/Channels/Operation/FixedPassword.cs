using System.Security.Cryptography;
using System.Text;
using SmartRegions.Channels.WebChat;

namespace SmartRegions.Channels.Operation;

/// <summary>A password from the operator's environment, which takes the place of the one that is kept.</summary>
/// <param name="Text">The password.</param>
/// <param name="Stamp">What it is known by: the same after a restart, another for another password, and nothing that it could be guessed from without the key.</param>
public sealed record FixedPassword(string Text, string Stamp)
{
    private const int KeyLength = 32;

    /// <param name="text">The password.</param>
    /// <param name="directory">The data folder; from its key the one for stamps is derived (HKDF, RFC 5869), so that neither tells of the other.</param>
    public static FixedPassword In(string directory, string text)
    {
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, TokenKey.LoadOrCreate(directory), KeyLength, info: "operator stamp"u8.ToArray());
        return new FixedPassword(text, Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text))));
    }
}
