using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding;

/// <summary>
/// Finds the words by which askers describe themselves: "eine Gemeinde mit 7.000 Einwohnern", "als kleine Kommune", "im ländlichen Raum". They are no matter that a source
/// has to speak of.
/// </summary>
internal static class AskerDescription
{
    private static readonly FrozenSet<string> DescribingVerbs =
        new[] { "sind", "bin", "komme", "kommen", "arbeite", "arbeiten", "liegen" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Areas =
        new[] { "raum", "raume", "raumen", "region", "regionen", "gebiet", "gebiete", "gebieten", "gegend", "gegenden", "bereich" }.ToFrozenSet(StringComparer.Ordinal);

    private const int FewestDigits = 3;

    /// <summary>Words among which a sentence on oneself names the kind of place: "Ich arbeite in einer ganz kleinen Gemeinde".</summary>
    private const int FarthestKind = 8;

    private static readonly WordList Kinds = WordList.Read(typeof(AskerDescription), "municipalities.txt");

    /// <param name="words">All words of a question in order.</param>
    /// <param name="type">What it asks for.</param>
    /// <returns>Positions of those words, in no order.</returns>
    public static IEnumerable<int> In(IReadOnlyList<QuestionWord> words, QuestionType type)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var position in CountOfPeople(words, at, type)) yield return position;
            foreach (var position in BareCount(words, at)) yield return position;
            foreach (var position in KindBehindAs(words, at)) yield return position;
            foreach (var position in Countryside(words, at)) yield return position;
        }

        foreach (var position in OwnKind(words)) yield return position;
    }

    /// <summary>"eine Gemeinde mit 7.000 Einwohnern"; who asks how many there are does not tell it, nor do keywords without a kind of place.</summary>
    private static int[] CountOfPeople(IReadOnlyList<QuestionWord> words, int people, QuestionType type)
    {
        var isOfKind = people > 2 && words[people - 2].Folded == "mit" && Kinds.Contains(words[people - 3].Folded);
        var maySay = type != QuestionType.HowMany && (isOfKind || type != QuestionType.Topic);
        if (!maySay || people == 0 || !IsPeople(words[people].Folded) || !char.IsAsciiDigit(words[people - 1].AsTyped[0])) return [];
        return isOfKind ? [people - 1, people, people - 3] : [people - 1, people];
    }

    /// <summary>"eine Gemeinde mit 12.000"</summary>
    private static int[] BareCount(IReadOnlyList<QuestionWord> words, int number) =>
        number > 1 && words[number - 1].Folded == "mit" && Kinds.Contains(words[number - 2].Folded) && IsBareNumber(words, number) ? [number - 2, number] : [];

    /// <summary>"Rufbus im ländlichen Raum", "Datenplattform für ländliche Regionen": most who ask lie there. Without another matter it is one.</summary>
    private static int[] Countryside(IReadOnlyList<QuestionWord> words, int at)
    {
        var isCountryside = at > 0 && words[at - 1].Folded.StartsWith("landlich", StringComparison.Ordinal) && Areas.Contains(words[at].Folded);
        return isCountryside && words.Where((word, i) => word.IsContent && i != at && i != at - 1 && !QuestionTypes.IsShape(word.Folded)).Any() ? [at - 1, at] : [];
    }

    /// <summary>"als kleine Kommune"</summary>
    private static IEnumerable<int> KindBehindAs(IReadOnlyList<QuestionWord> words, int at)
    {
        if (words[at].Folded != "als") return [];
        var kind = at + 1;
        while (kind < words.Count && MayStandBeforeKind(words[kind])) kind++;
        return kind < words.Count && Kinds.Contains(words[kind].Folded) ? Enumerable.Range(at + 1, kind - at) : [];
    }

    /// <summary>"Ich komme aus einer kleinen Stadt …", "Wir sind eine Landgemeinde und …"</summary>
    private static int[] OwnKind(IReadOnlyList<QuestionWord> words)
    {
        if (words.Count < 2 || words[0].Folded is not ("wir" or "ich") || !DescribingVerbs.Contains(words[1].Folded)) return [];
        var kind = words.Take(FarthestKind).ToList().FindIndex(word => Kinds.Contains(word.Folded));
        return kind < 0 ? [] : [kind];
    }

    private static bool MayStandBeforeKind(QuestionWord word) => (!word.IsContent || char.IsLower(word.AsTyped[0])) && !Kinds.Contains(word.Folded);

    /// <summary>Those whom municipalities count.</summary>
    private static bool IsPeople(string folded) =>
        folded is "leute" or "leuten" or "seelen" or "menschen" || folded.StartsWith("einwohner", StringComparison.Ordinal) || folded.StartsWith("bewohner", StringComparison.Ordinal);

    /// <summary>A number in the hundreds or above that no noun follows; not "mit 12 Ortsteilen".</summary>
    private static bool IsBareNumber(IReadOnlyList<QuestionWord> words, int at) =>
        words[at].AsTyped.Count(char.IsAsciiDigit) >= FewestDigits
        && words[at].AsTyped.All(letter => char.IsAsciiDigit(letter) || letter == '.')
        && (at + 1 == words.Count || !words[at + 1].IsContent);
}
