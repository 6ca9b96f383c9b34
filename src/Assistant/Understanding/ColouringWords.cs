using System.Collections.Frozen;
using System.Reflection;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Words that colour a question as it is spoken and name nothing a source would have to speak of: "Lohnt sich das überhaupt?", "Wie kommen wir da ran?".</summary>
internal static class ColouringWords
{
    private static readonly FrozenSet<string> All = Read();

    /// <param name="folded">A word in folded spelling.</param>
    public static bool Contains(string folded) => All.Contains(folded);

    private static FrozenSet<string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(ColouringWords), "colouring.txt")
            ?? throw new InvalidOperationException("The list of colouring words is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
    }
}
