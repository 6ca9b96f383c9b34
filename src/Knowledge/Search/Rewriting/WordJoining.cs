using System.Text;

namespace SmartRegions.Knowledge.Search.Rewriting;

/// <summary>Joins words of a query that are one word of the index, taken apart: "oden wald kreis".</summary>
internal sealed class WordJoining(Vocabulary vocabulary)
{
    private const int MostJoined = 3;

    /// <returns>How many words from <paramref name="first"/> on are one word, of which at least one is unknown by itself; 1 when they are not.</returns>
    public int CountFrom(QueryWord[] words, int first)
    {
        for (var count = Math.Min(MostJoined, words.Length - first); count > 1; count--)
        {
            var part = words.AsSpan(first, count);
            if (AnyUnknown(part) && vocabulary.Knows(Join(part))) return count;
        }

        return 1;
    }

    public static string Join(ReadOnlySpan<QueryWord> words)
    {
        var text = new StringBuilder();
        foreach (var word in words) text.Append(word.Folded);
        return text.ToString();
    }

    private static bool AnyUnknown(ReadOnlySpan<QueryWord> words)
    {
        foreach (var word in words)
            if (word.IsUnknown) return true;
        return false;
    }
}
