using System.Globalization;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>
/// What the classifier sees of a text: stems with pairs of neighbouring stems, its length, and edge-marked grams for typing errors and dialect. Features
/// are hashed (Weinberger et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009), so that no vocabulary is kept.
/// </summary>
public static class IntentFeatures
{
    /// <summary>Number of buckets; a power of two.</summary>
    public const int Buckets = 1 << 15;

    /// <summary>Up to so many words a text is a shout, a phrase, a sentence; longer ones are more than that.</summary>
    private static readonly int[] Lengths = [2, 5, 10];

    private const string Edge = "|";
    private const string Number = "#";

    /// <summary>The features of a text, each bucket once. Stems and grams have the Euclidean norm 1 each, however long the text.</summary>
    public static IReadOnlyList<IntentFeature> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var stems = new HashSet<int>();
        var grams = new HashSet<int>();
        var before = Edge;
        var tokens = GermanTokenizer.Tokenize(text);
        foreach (var token in tokens)
        {
            var isNumber = token.Text.AsSpan().ContainsAnyInRange('0', '9');
            var stem = isNumber ? Number : CistemStemmer.Stem(token.Text, caseInsensitive: true);
            stems.Add(Bucket('s', stem));
            stems.Add(Bucket('p', $"{before} {stem}"));
            before = stem;
            if (isNumber) continue;
            foreach (var gram in CharacterGrams.Of(Folding.Fold(token.Text))) grams.Add(Bucket('g', gram));
        }

        stems.Add(Bucket('p', $"{before} {Edge}"));
        stems.Add(Bucket('l', Lengths.Count(length => tokens.Count > length).ToString(CultureInfo.InvariantCulture)));
        if (text.Contains('?', StringComparison.Ordinal)) stems.Add(Bucket('m', "?"));
        if (text.Contains('!', StringComparison.Ordinal)) stems.Add(Bucket('m', "!"));
        grams.ExceptWith(stems);
        return [.. Weighted(stems), .. Weighted(grams)];
    }

    /// <summary>In the order of the buckets: sums of floating-point numbers depend on their order, and training is to be reproducible.</summary>
    private static IEnumerable<IntentFeature> Weighted(HashSet<int> buckets) =>
        buckets.Order().Select(bucket => new IntentFeature(bucket, 1 / Math.Sqrt(buckets.Count)));

    /// <summary>FNV-1a over the UTF-16 units, folded to the number of buckets.</summary>
    private static int Bucket(char kind, string name)
    {
        const uint Prime = 16_777_619;
        var hash = (2_166_136_261 ^ kind) * Prime;
        foreach (var letter in name) hash = (hash ^ letter) * Prime;
        return (int)((hash ^ (hash >> 15)) & (Buckets - 1));
    }
}
