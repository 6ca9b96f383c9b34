using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search;

/// <summary>How a folded word becomes terms; index and query agree because both ask here.</summary>
internal static class WordAnalysis
{
    /// <summary>To be raised with every change of tokenizer, folding, grams or stemmer that gives any text other terms: saved indexes become void.</summary>
    public const int Version = 1;

    /// <summary>What the analysis is known by; an index made under another holds terms that no question asks for.</summary>
    public static ulong Digest { get; } = DigestOf(Version, StopWords.AllFolded);

    internal static ulong DigestOf(int version, IEnumerable<string> stopWords) =>
        BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', stopWords.Prepend(version.ToString(CultureInfo.InvariantCulture))))));

    /// <summary>The stem to index; <see langword="null"/> for stop words. What holds a digit is its own stem.</summary>
    public static string? StemOf(string folded)
    {
        if (folded.Length == 0 || StopWords.ContainsFolded(folded)) return null;
        return folded.AsSpan().ContainsAnyInRange('0', '9') ? folded : CistemStemmer.Stem(folded);
    }
}
