namespace SmartRegions.Evaluation.Runs;

/// <summary>What two runs did with the same question.</summary>
public sealed record QuestionPair(QuestionResult Before, QuestionResult After)
{
    public string Id => Before.Question.Id;

    /// <summary>The first run missed it, the second did not.</summary>
    public bool IsWon => !Before.IsRight && After.IsRight;

    /// <summary>The first run did not miss it, the second did.</summary>
    public bool IsLost => Before.IsRight && !After.IsRight;
}
