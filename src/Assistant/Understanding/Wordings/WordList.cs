using System.Collections.Frozen;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Wordings;

/// <summary>Words of one job, from a <see cref="WordingFile"/>, compared folded: <c>wort</c>, <c>wort*</c> for any ending.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string> _words;
    private readonly string[] _beginnings;

    private WordList(IReadOnlyList<string> entries)
    {
        _beginnings = [.. entries.Where(entry => entry[^1] == '*').Select(entry => entry[..^1])];
        _words = entries.Where(entry => entry[^1] != '*').ToFrozenSet(StringComparer.Ordinal);
    }

    /// <param name="beside">The type beside which the file lies.</param>
    /// <param name="name">The file's name.</param>
    public static WordList Read(Type beside, string name) =>
        new([.. WordingFile.Lines(beside, name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Folding.Fold)]);

    /// <param name="folded">A word in folded spelling.</param>
    public bool Contains(string folded) => _words.Contains(folded) || Array.Exists(_beginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal));
}
