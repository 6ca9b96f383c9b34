using System.Collections.Frozen;

namespace SmartRegions.Assistant.Understanding;

/// <summary>
/// Finds the words by which askers describe themselves: "eine Gemeinde mit 7.000 Einwohnern", "als kleine Kommune". They are no matter that a source
/// has to speak of.
/// </summary>
internal static class AskerDescription
{
    private static readonly FrozenSet<string> Kinds =
        new[] { "gemeinde", "kommune", "stadt", "kleinstadt", "dorf", "landgemeinde", "ortsgemeinde", "verbandsgemeinde", "landkreis", "kreis", "mittelstadt" }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="words">All words of a question in order.</param>
    /// <param name="type">What it asks for.</param>
    /// <returns>Positions of those words.</returns>
    public static IEnumerable<int> In(IReadOnlyList<QuestionWord> words, QuestionType type)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && type is not (QuestionType.HowMany or QuestionType.Topic) && words[i].Folded.StartsWith("einwohner", StringComparison.Ordinal) && char.IsAsciiDigit(words[i - 1].AsTyped[0]))
            {
                yield return i - 1;
                yield return i;
                if (i > 2 && words[i - 2].Folded == "mit" && Kinds.Contains(words[i - 3].Folded)) yield return i - 3;
            }

            if (words[i].Folded != "als") continue;
            var kind = i + 1;
            while (kind < words.Count && (!words[kind].IsContent || char.IsLower(words[kind].AsTyped[0])) && !Kinds.Contains(words[kind].Folded)) kind++;
            if (kind == words.Count || !Kinds.Contains(words[kind].Folded)) continue;
            for (var word = i + 1; word <= kind; word++) yield return word;
        }
    }
}
