using System.Security.Cryptography;
using System.Text.Json;

namespace SmartRegions.Evaluation.Sets;

/// <summary>Tells whether two runs asked the same.</summary>
internal static class SetsDigest
{
    /// <returns>SHA-256 over the questions as this program writes them, hex: the layout of the files does not count.</returns>
    public static string Of(IEnumerable<GoldenSet> sets) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(sets.SelectMany(set => set.Questions).OrderBy(question => question.Id, StringComparer.Ordinal), EvaluationJson.Strict)));
}
