using SmartRegions.Knowledge.German;

namespace SmartRegions.Ingestion.Duplicates;

/// <summary>
/// The smallest hashes of all sequences of five words in a document: two documents' sketches share about as large a part as the documents
/// themselves (bottom-k sketch of Broder, "On the resemblance and containment of documents", 1997).
/// </summary>
internal sealed class DocumentSketch
{
    /// <summary>Words in a sequence.</summary>
    private const int ShingleLength = 5;

    /// <summary>Hashes kept; the estimate's standard error is about 1/√k = 0.06.</summary>
    private const int Size = 256;

    private readonly SortedSet<ulong> _smallest = [];

    public IReadOnlyCollection<ulong> Hashes => _smallest;

    /// <summary>Adds a passage; sequences do not run from one passage into the next.</summary>
    public void Add(string text)
    {
        var tokens = GermanTokenizer.Tokenize(text);
        if (tokens.Count == 0) return;
        var words = tokens.Select(token => Fnv(token.Text)).ToArray();
        var last = Math.Max(0, words.Length - ShingleLength);
        for (var start = 0; start <= last; start++)
        {
            Keep(Mix(words.AsSpan(start, Math.Min(ShingleLength, words.Length - start))));
        }
    }

    /// <summary>Estimates |A ∩ B| ÷ |A ∪ B| over the sequences of both documents.</summary>
    public double Resemblance(DocumentSketch other)
    {
        var union = _smallest.Union(other._smallest).Order().Take(Size).ToList();
        if (union.Count == 0) return 0;
        return (double)union.Count(hash => _smallest.Contains(hash) && other._smallest.Contains(hash)) / union.Count;
    }

    private void Keep(ulong hash)
    {
        if (_smallest.Count >= Size && hash >= _smallest.Max) return;
        if (_smallest.Add(hash) && _smallest.Count > Size) _smallest.Remove(_smallest.Max);
    }

    /// <summary>FNV-1a over UTF-16 units; stable across processes, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static ulong Fnv(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word) hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }

    /// <summary>Chains word hashes and finishes with the SplitMix64 mixer so that the smallest hashes are a fair sample.</summary>
    private static ulong Mix(ReadOnlySpan<ulong> words)
    {
        var hash = 0UL;
        foreach (var word in words) hash = (hash * 0x9E3779B97F4A7C15UL) ^ word;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
