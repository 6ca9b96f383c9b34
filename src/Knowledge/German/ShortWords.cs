using System.Collections.Frozen;

namespace SmartRegions.Knowledge.German;

/// <summary>German words of three to six letters that an abbreviation may be spelled like: <c>Fokus</c>, <c>Frost</c>, <c>los</c>, <c>Rat</c>.</summary>
internal static class ShortWords
{
    private static readonly FrozenSet<string> Folded = WordList.Read("shortwords.txt");

    public static bool Contains(string word) => Folded.Contains(Folding.Fold(word));
}
