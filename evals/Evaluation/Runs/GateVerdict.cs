namespace SmartRegions.Evaluation.Runs;

/// <summary>What became worse since a baseline.</summary>
/// <param name="SameQuestions">False where the sets have changed since: nothing can be said, and the baseline is to be renewed.</param>
/// <param name="SameCorpus">False where the documents or what is read of them have changed since; the run is held against the baseline all the same.</param>
/// <param name="Figures">Figures worse by more than half the width of the baseline's interval.</param>
/// <param name="KnockOuts">What must not happen, did, and had not in the baseline.</param>
/// <param name="Worsened">Questions that were right and are not.</param>
/// <param name="Improved">Ids of those that were missed and are right.</param>
/// <param name="Probability">Of McNemar's test that chance makes as uneven a split of worsened and improved questions; <see langword="null"/> where no question is shared.</param>
public sealed record GateVerdict(
    bool SameQuestions,
    bool SameCorpus,
    IReadOnlyList<WorsenedFigure> Figures,
    IReadOnlyList<QuestionKnockOuts> KnockOuts,
    IReadOnlyList<QuestionResult> Worsened,
    IReadOnlyList<string> Improved,
    double? Probability)
{
    /// <summary>More questions got worse than better, and by more than chance.</summary>
    public bool FewerRight => Worsened.Count > Improved.Count && Probability < ComparedFigure.Significance;

    /// <summary>Single questions may get worse where others get better.</summary>
    public bool Passed => SameQuestions && Figures.Count == 0 && KnockOuts.Count == 0 && !FewerRight;
}

/// <summary>A figure that fell behind its baseline.</summary>
/// <param name="Name">The figure's name.</param>
/// <param name="Before">The baseline's value.</param>
/// <param name="Now">The run's value; <see langword="null"/> where it can no longer be judged.</param>
/// <param name="Slack">How much worse it might have been.</param>
public sealed record WorsenedFigure(string Name, double Before, double? Now, double Slack);

/// <summary>What must not happen, of one question.</summary>
public sealed record QuestionKnockOuts(string Id, IReadOnlyList<KnockOut> What);
