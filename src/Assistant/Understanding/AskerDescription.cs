using System.Collections.Frozen;

namespace SmartRegions.Assistant.Understanding;

/// <summary>
/// Finds the words by which askers describe themselves: "eine Gemeinde mit 7.000 Einwohnern", "als kleine Kommune". They are no matter that a source
/// has to speak of.
/// </summary>
internal static class AskerDescription
{
    private static readonly FrozenSet<string> DescribingVerbs =
        new[] { "sind", "bin", "komme", "kommen", "arbeite", "arbeiten", "liegen" }.ToFrozenSet(StringComparer.Ordinal);

    private const int FewestDigits = 3;

    /// <summary>Words among which a sentence on oneself names the kind of place: "Ich arbeite in einer ganz kleinen Gemeinde".</summary>
    private const int FarthestKind = 8;

    private static readonly FrozenSet<string> Kinds =
        new[] { "gemeinde", "kommune", "stadt", "kleinstadt", "dorf", "landgemeinde", "ortsgemeinde", "verbandsgemeinde", "landkreis", "kreis", "mittelstadt" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those whom municipalities count.</summary>
    private static bool IsPeople(string folded) =>
        folded is "leute" or "leuten" or "seelen" or "menschen" || folded.StartsWith("einwohner", StringComparison.Ordinal) || folded.StartsWith("bewohner", StringComparison.Ordinal);

    /// <summary>"Ich komme aus einer kleinen Stadt …", "Wir sind eine Landgemeinde und …"</summary>
    private static int? OwnKind(IReadOnlyList<QuestionWord> words)
    {
        if (words.Count < 2 || words[0].Folded is not ("wir" or "ich") || !DescribingVerbs.Contains(words[1].Folded)) return null;
        var kind = words.Take(FarthestKind).ToList().FindIndex(word => Kinds.Contains(word.Folded));
        return kind < 0 ? null : kind;
    }

    /// <summary>A number in the hundreds or above that no noun follows: "eine Gemeinde mit 12.000", not "mit 12 Ortsteilen".</summary>
    private static bool IsBareNumber(IReadOnlyList<QuestionWord> words, int at) =>
        words[at].AsTyped.Count(char.IsAsciiDigit) >= FewestDigits
        && words[at].AsTyped.All(letter => char.IsAsciiDigit(letter) || letter == '.')
        && (at + 1 == words.Count || !words[at + 1].IsContent);

    /// <param name="words">All words of a question in order.</param>
    /// <param name="type">What it asks for.</param>
    /// <returns>Positions of those words.</returns>
    public static IEnumerable<int> In(IReadOnlyList<QuestionWord> words, QuestionType type)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isOfKind = i > 2 && words[i - 2].Folded == "mit" && Kinds.Contains(words[i - 3].Folded);
            var mayCount = type != QuestionType.HowMany && (isOfKind || type != QuestionType.Topic);
            if (mayCount && i > 0 && IsPeople(words[i].Folded) && char.IsAsciiDigit(words[i - 1].AsTyped[0]))
            {
                yield return i - 1;
                yield return i;
                if (isOfKind) yield return i - 3;
            }

            if (i > 1 && IsBareNumber(words, i) && words[i - 1].Folded == "mit" && Kinds.Contains(words[i - 2].Folded))
            {
                yield return i - 2;
                yield return i;
            }

            if (i == 0 && OwnKind(words) is { } own) yield return own;
            if (words[i].Folded != "als") continue;
            var kind = i + 1;
            while (kind < words.Count && (!words[kind].IsContent || char.IsLower(words[kind].AsTyped[0])) && !Kinds.Contains(words[kind].Folded)) kind++;
            if (kind == words.Count || !Kinds.Contains(words[kind].Folded)) continue;
            for (var word = i + 1; word <= kind; word++) yield return word;
        }
    }
}
