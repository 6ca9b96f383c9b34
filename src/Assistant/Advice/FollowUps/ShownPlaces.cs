using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>Which of what was shown is meant, by its place: "die zweite Lösung", "die beiden ersten", "das letzte".</summary>
/// <param name="First">The first of them, 0 for the one shown first; counted from the end where <paramref name="FromEnd"/>.</param>
/// <param name="Count">How many; at least 1.</param>
/// <param name="FromEnd">True for "die letzten beiden".</param>
/// <param name="Rest">What is said beside it, as typed.</param>
internal sealed partial record ShownPlaces(int First, int Count, bool FromEnd, string Rest)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly string[] Ordinals = ["erst", "zweit", "dritt", "viert", "fünft"];

    /// <summary>What a place may be one of; any other noun is counted itself: "die ersten Schritte", "die zweite Stufe".</summary>
    private static readonly WordList Counted = WordList.Read(typeof(ShownPlaces), "counted-words.txt");

    private static readonly WordList OtherNouns = WordList.Read(typeof(ShownPlaces), "other-counted-words.txt");

    /// <param name="text">As typed.</param>
    /// <returns><see langword="null"/> where no place is named.</returns>
    public static ShownPlaces? In(string text)
    {
        if (Several().Match(text) is { Success: true } several) return Of(text, several, Number(several.Groups["number"].Value));
        return One().Match(text) is { Success: true } one ? Of(text, one, 1) : null;
    }

    /// <returns>Those at the places; none where fewer were shown.</returns>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> shown)
    {
        var start = FromEnd ? shown.Count - Count : First;
        return start < 0 || start >= shown.Count ? [] : [.. shown.Skip(start).Take(Count)];
    }

    private static ShownPlaces? Of(string text, Match match, int count)
    {
        var behind = GermanTokenizer.Tokenize(text[(match.Index + match.Length)..]);
        var next = behind is [var token, ..] ? Folding.Fold(token.Text) : string.Empty;
        var isNoun = behind is [var word, ..] && char.IsUpper(text[match.Index + match.Length + word.Start]);
        var isCounted = next.Length > 0 && Counted.Contains(next);
        if (!isCounted && (isNoun || OtherNouns.Contains(next))) return null;

        var end = match.Index + match.Length + (isCounted ? behind[0].Start + behind[0].Length : 0);
        var rest = $"{text[..match.Index]} {text[end..]}".Trim();
        var ordinal = match.Groups["ordinal"].Value;
        var isLast = ordinal.StartsWith("letzt", StringComparison.OrdinalIgnoreCase);
        var first = match.Groups["place"] is { Success: true } place
            ? Number(place.Value) - 1
            : Array.FindIndex(Ordinals, stem => ordinal.StartsWith(stem, StringComparison.OrdinalIgnoreCase));
        return count == 0 || (!isLast && first < 0) ? null : new ShownPlaces(Math.Max(0, first), count, isLast, rest);
    }

    private static int Number(string typed) => typed.ToLowerInvariant() switch
    {
        "1" => 1,
        "beiden" or "zwei" or "2" => 2,
        "drei" or "3" => 3,
        "4" => 4,
        "5" => 5,
        _ => 0,
    };

    [GeneratedRegex(
        @"\b(die|den|der|bei|zu|von|für|über|mit)? ?((?<number>beiden|zwei|drei|2|3) (?<ordinal>ersten|letzten)|(?<ordinal>ersten|"
        + @"letzten) (?<number>beiden|zwei|drei|2|3))\b",
        Options)]
    private static partial Regex Several();

    [GeneratedRegex(
        @"\b((das|die|der|den|dem|beim|zum|zur|vom|im|am) (?<ordinal>(erst|zweit|dritt|viert|fünft|letzt)(e|en|er|es|em))|(nummer|nr\.?|"
        + @"punkt) (?<place>[1-5]))\b",
        Options)]
    private static partial Regex One();
}
