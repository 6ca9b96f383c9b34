using System.Collections.Frozen;
using System.Reflection;

namespace SmartRegions.Knowledge.German;

/// <summary>Words read from a list in the assembly, compared folded.</summary>
internal static class WordList
{
    /// <param name="name">The list's file name in this folder; words stand apart by white space.</param>
    public static FrozenSet<string> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(WordList), name)
            ?? throw new InvalidOperationException($"The list {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Folding.Fold)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
