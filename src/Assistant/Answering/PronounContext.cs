using System.Collections.Frozen;

namespace SmartRegions.Assistant.Answering;

/// <summary>Puts the sentence before a chosen one in front of it where a pronoun at its start points back.</summary>
internal static class PronounContext
{
    private static readonly FrozenSet<string> PointingBack =
        "Gleichzeitig Er Sie Es Dies Diese Dieser Dieses Diesem Diesen Dabei Hierbei Dazu Hierzu Dafür Hierfür Dadurch Damit Daran Darin Darauf Darunter Deren Dessen Ihm Ihr Ihre Sein Seine Letztere Letzterer"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <returns>The chosen sentences in their order, each at most once.</returns>
    public static IReadOnlyList<EvidenceSentence> Complete(IReadOnlyList<EvidenceSentence> chosen, Evidence evidence)
    {
        var complete = new List<EvidenceSentence>();
        foreach (var sentence in chosen)
        {
            if (complete.Contains(sentence)) continue;
            if (PointsBack(sentence) && Before(sentence, evidence) is { } before && !complete.Contains(before)) complete.Add(before);
            complete.Add(sentence);
        }

        return complete;
    }

    private static bool PointsBack(EvidenceSentence sentence)
    {
        var end = sentence.Text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && PointingBack.Contains(sentence.Text[..end]);
    }

    private static EvidenceSentence? Before(EvidenceSentence sentence, Evidence evidence) =>
        evidence.Sentences.FirstOrDefault(other => ReferenceEquals(other.Hit, sentence.Hit) && other.Position == sentence.Position - 1 && other.Line == sentence.Line);
}
