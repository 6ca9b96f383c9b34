using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search;

/// <summary>How a folded word becomes terms; index and query agree because both ask here.</summary>
internal static class WordAnalysis
{
    /// <summary>The stem to index; <see langword="null"/> for stop words. What holds a digit is its own stem.</summary>
    public static string? StemOf(string folded)
    {
        if (folded.Length == 0 || StopWords.ContainsFolded(folded)) return null;
        return folded.AsSpan().ContainsAnyInRange('0', '9') ? folded : CistemStemmer.Stem(folded);
    }
}
