namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>A question of the asker's that waits for their reply to what was asked back.</summary>
/// <param name="Text">The question, with what an earlier reply added to it.</param>
/// <param name="Need">What was asked back.</param>
/// <param name="IsRepeated">True when it was asked back twice, since the first reply named no Land.</param>
internal sealed record OpenQuestion(string Text, ClarificationNeed Need, bool IsRepeated)
{
    /// <param name="turns">The turns of the conversation.</param>
    /// <param name="count">How many of them were said.</param>
    /// <returns><see langword="null"/> where nothing was asked back.</returns>
    public static OpenQuestion? After(IReadOnlyList<Turn> turns, int count)
    {
        if (count == 0) return null;
        var last = turns[count - 1];
        if (First(turns, count - 1) is { } earlier && earlier.IsMissedBy(last.Question.Text))
            return earlier with { Text = ClarifyingWordings.Contract.Fits(FoldedText.Words(last.Question.Text)) ? $"{last.Question.Text.Trim()} {earlier.Text}" : earlier.Text, IsRepeated = true };
        return First(turns, count);
    }

    /// <summary>True for a reply to the question for the Land that names none, unless that was asked twice already.</summary>
    public bool IsMissedBy(string text) =>
        Need == ClarificationNeed.Land && !IsRepeated && ClarifiedQuestion.IsReply(text) && !ClarifiedQuestion.IsIndifferent(text) && LandMention.InReply(text) is null;

    private static OpenQuestion? First(IReadOnlyList<Turn> turns, int count) =>
        count > 0 && ClarificationRules.WasAskedBack(turns[count - 1]) && ClarificationRules.AskedFor(turns[count - 1]) is { } need
            ? new OpenQuestion(turns[count - 1].Question.Text.Trim(), need, IsRepeated: false)
            : null;
}
