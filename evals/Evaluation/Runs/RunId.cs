using System.Globalization;
using System.Security.Cryptography;

namespace SmartRegions.Evaluation.Runs;

/// <summary>Names runs: <c>20261121-224500-1a2b</c>, time in UTC and four random hexadecimal digits.</summary>
internal static class RunId
{
    public static string New(DateTimeOffset started) =>
        $"{started.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}-{RandomNumberGenerator.GetHexString(4, lowercase: true)}";
}
