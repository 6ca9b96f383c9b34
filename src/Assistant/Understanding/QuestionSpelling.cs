using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Brings question words that were mistyped or written as spoken back to their standard form.</summary>
internal static class QuestionSpelling
{
    /// <summary>Words long enough that one wrong letter leaves no doubt.</summary>
    private static readonly string[] Long =
        ["welche", "welcher", "welches", "welchen", "welchem", "warum", "wieviel", "wieviele", "weshalb", "wieso", "woher", "bedeutet", "funktioniert"];

    /// <summary>Right as they are, however near to one of those: "Worum geht es?", "Welche Wiese …?".</summary>
    private static readonly string[] Right = ["worum", "wies", "wiese"];

    private const int ShortestCorrected = 4;

    /// <summary>Short words with the slips and dialect forms seen for them.</summary>
    private static readonly FrozenDictionary<string, string> Short = WordingFile.Pairs(typeof(QuestionSpelling), "question-spelling.txt");

    /// <param name="folded">A word as the folding gives it.</param>
    /// <returns>The standard form, or the word itself.</returns>
    public static string Correct(string folded)
    {
        if (Short.TryGetValue(folded, out var standard)) return standard;
        if (folded.Length < ShortestCorrected || Array.IndexOf(Long, folded) >= 0 || Array.IndexOf(Right, folded) >= 0) return folded;
        return Array.Find(Long, word => word[0] == folded[0] && IsOneEditApart(word, folded)) ?? folded;
    }

    /// <summary>True when one insertion, deletion, substitution or swap of neighbours separates the words (Damerau 1964).</summary>
    public static bool IsOneEditApart(ReadOnlySpan<char> word, ReadOnlySpan<char> typed)
    {
        var start = 0;
        while (start < word.Length && start < typed.Length && word[start] == typed[start]) start++;
        var rest = word[start..];
        var typedRest = typed[start..];
        return (word.Length - typed.Length) switch
        {
            0 => rest.Length > 0 && (rest[1..].SequenceEqual(typedRest[1..])
                || (rest.Length > 1 && rest[0] == typedRest[1] && rest[1] == typedRest[0] && rest[2..].SequenceEqual(typedRest[2..]))),
            1 => rest[1..].SequenceEqual(typedRest),
            -1 => typedRest[1..].SequenceEqual(rest),
            _ => false,
        };
    }
}
