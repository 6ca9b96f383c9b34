namespace SmartRegions.Assistant.Answering;

/// <summary>Puts the sentence before a chosen one in front of it where a pronoun at its start points back.</summary>
internal static class PronounContext
{
    /// <summary>Sentences of an answer up to which those beside the leading one get their context too.</summary>
    private const int MostSentences = 3;

    /// <param name="chosen">The leading sentence first.</param>
    /// <param name="evidence">All sentences.</param>
    /// <returns>The chosen sentences in their order, each at most once. Context never pushes a chosen sentence behind the third place, except the leading one's.</returns>
    public static IReadOnlyList<EvidenceSentence> Complete(IReadOnlyList<EvidenceSentence> chosen, Evidence evidence)
    {
        var room = MostSentences - chosen.Count;
        var complete = new List<EvidenceSentence>();
        foreach (var sentence in chosen)
        {
            if (complete.Contains(sentence)) continue;
            if (BackReference.Begins(sentence.Text) && Before(sentence, evidence) is { } before && !complete.Contains(before))
            {
                var isAdded = !chosen.Contains(before);
                if (!isAdded || sentence == chosen[0] || room > 0) complete.Add(before);
                if (isAdded) room--;
            }

            complete.Add(sentence);
        }

        return complete;
    }

    private static EvidenceSentence? Before(EvidenceSentence sentence, Evidence evidence) =>
        evidence.Sentences.FirstOrDefault(other => ReferenceEquals(other.Hit, sentence.Hit) && other.Position == sentence.Position - 1 && other.Line == sentence.Line);
}
