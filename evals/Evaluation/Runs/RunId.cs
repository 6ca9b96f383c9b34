using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace SmartRegions.Evaluation.Runs;

/// <summary>Names runs: <c>20261121-224500-1a2b</c>, time in UTC and four random hexadecimal digits.</summary>
internal static partial class RunId
{
    public static string New(DateTimeOffset started) =>
        $"{started.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}-{RandomNumberGenerator.GetHexString(4, lowercase: true)}";

    /// <summary>Whether a run may be called so.</summary>
    public static bool IsOne(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"^[0-9]{8}-[0-9]{6}-[0-9a-f]{4}\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
