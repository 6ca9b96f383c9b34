using System.Collections.Frozen;
using System.Reflection;

namespace SmartRegions.Knowledge.German;

/// <summary>Words that carry grammar rather than matter: no stem is indexed for them. Their grams are; inverse document frequency makes those light.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Folded = Read();

    /// <summary>True for a stop word in any case and spelling (<c>für</c>, <c>fuer</c>).</summary>
    public static bool Contains(string word) => ContainsFolded(Folding.Fold(word));

    internal static bool ContainsFolded(string foldedWord) => Folded.Contains(foldedWord);

    private static FrozenSet<string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(StopWords), "stopwords.txt")
            ?? throw new InvalidOperationException("The list of stop words is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Folding.Fold)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
