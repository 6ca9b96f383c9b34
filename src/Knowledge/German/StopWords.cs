using System.Collections.Frozen;

namespace SmartRegions.Knowledge.German;

/// <summary>Words that carry grammar rather than matter: no stem is indexed for them. Their grams are; inverse document frequency makes those light.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Folded = WordList.Read("stopwords.txt");

    /// <summary>True for a stop word in any case and spelling (<c>für</c>, <c>fuer</c>).</summary>
    public static bool Contains(string word) => ContainsFolded(Folding.Fold(word));

    /// <summary>All of them, folded, in ordinal order.</summary>
    internal static IEnumerable<string> AllFolded => Folded.Order(StringComparer.Ordinal);

    internal static bool ContainsFolded(string foldedWord) => Folded.Contains(foldedWord);
}
