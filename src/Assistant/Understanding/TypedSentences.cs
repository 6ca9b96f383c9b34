using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>The sentences of a message as people type it: who writes everything small also begins sentences small ("bin aus rabenau, hessen. was macht ihr?").</summary>
internal static partial class TypedSentences
{
    private static readonly FrozenSet<string> Abbreviations = new[] { "evtl", "inkl", "exkl", "zzgl", "bspw", "insb", "ehem", "vorl", "abzgl", "vsl" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>In their order; the text itself where it is one.</returns>
    public static IReadOnlyList<string> Of(string text) => [.. SentenceSplitter.Split(text).SelectMany(span => AtStops(span.Of(text).ToString()))];

    private static IEnumerable<string> AtStops(string sentence)
    {
        var start = 0;
        foreach (var stop in Stop().Matches(sentence).Where(stop => !Abbreviations.Contains(stop.Groups["word"].Value)))
        {
            yield return sentence[start..(stop.Index + stop.Length)].TrimEnd(' ');
            start = stop.Index + stop.Length;
        }

        if (start < sentence.Length) yield return sentence[start..];
    }

    /// <summary>Behind a word that is too long for most abbreviations.</summary>
    [GeneratedRegex(@"\b(?<word>\p{L}{4,})[.!] +", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}
