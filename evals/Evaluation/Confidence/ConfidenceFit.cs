using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Retrieval;
using SmartRegions.Knowledge.RelatedWords;

namespace SmartRegions.Evaluation.Confidence;

/// <summary>Fits the confidence model on BEIR folders; each set counts the same, whatever its size.</summary>
public sealed class ConfidenceFit(TimeProvider time)
{
    /// <summary>Share of the carried answers that may be declined: an answer too few is better than a wrong one.</summary>
    private const double WronglyDeclined = 0.10;

    /// <summary>Share of the carried answers that may be shown with a caveat or declined.</summary>
    private const double WithoutPlainAnswer = 0.30;

    /// <summary>The words that the search and the measuring of answers take for related; none by default.</summary>
    public Thesaurus Thesaurus { get; init; } = Thesaurus.Empty;

    /// <param name="folders">BEIR folders.</param>
    /// <param name="command">The command line, kept in the model so that it can be fitted again.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public async Task<ConfidenceFitResult> RunAsync(IReadOnlyList<string> folders, string command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var collection = new EvidenceCollection(time, Thesaurus);
        var examples = new List<LabelledEvidence>();
        foreach (var folder in folders)
            examples.AddRange(await collection.CollectAsync(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), BeirFolder.Read(folder), cancellationToken));
        var model = Fit(examples, command);
        var sets = examples.GroupBy(example => example.Set, StringComparer.Ordinal).Select(set => Figures(set, examples, model, command));
        return new ConfidenceFitResult(model, [.. sets]);
    }

    private static ConfidenceModel Fit(IReadOnlyList<LabelledEvidence> examples, string command)
    {
        // An answer that cites another document although the right one was there is the ranking's failure: it has the marks of neither.
        examples = [.. examples.Where(example => example.Carried || !example.HadSource)];
        var sizes = examples.CountBy(example => (example.Set, example.Carried)).ToDictionary();
        var (intercept, weights) = LogisticRegression.Fit(
            [.. examples.Select(example => example.Strength.Values.ToArray())],
            [.. examples.Select(example => example.Carried)],
            [.. examples.Select(example => 1.0 / sizes[(example.Set, example.Carried)])]);
        var named = ConfidenceModel.Features.Zip(weights).ToDictionary(pair => pair.First, pair => Math.Round(pair.Second, 3), StringComparer.Ordinal);
        var model = new ConfidenceModel(Math.Round(intercept, 3), named, 1, 0, command);
        return model with { AbstainBelow = Quantile(examples, model, WronglyDeclined), AnswerFrom = Quantile(examples, model, WithoutPlainAnswer) };
    }

    /// <summary>The probability below which, averaged over the sets, this share of the carried answers lies.</summary>
    private static double Quantile(IReadOnlyList<LabelledEvidence> examples, ConfidenceModel model, double share)
    {
        var carried = examples.Where(example => example.Carried).GroupBy(example => example.Set, StringComparer.Ordinal)
            .Select(set => set.Select(example => model.Probability(example.Strength)).Order().ToArray()).ToArray();
        var limit = 0.0;
        while (limit < 1 && carried.Average(set => (double)set.Count(probability => probability < limit + 0.01) / set.Length) <= share) limit += 0.01;
        return Math.Round(limit, 2);
    }

    /// <summary>How the model does on a set, and how a model does there that was fitted without it.</summary>
    private static ConfidenceSetFigures Figures(IGrouping<string, LabelledEvidence> set, IReadOnlyList<LabelledEvidence> examples, ConfidenceModel model, string command)
    {
        var carried = set.Where(example => example.Carried).ToList();
        var without = set.Where(example => !example.HadSource).ToList();
        IReadOnlyList<LabelledEvidence> others = [.. examples.Where(example => example.Set != set.Key)];
        return new ConfidenceSetFigures(
            set.Key,
            carried.Count,
            without.Count,
            Rounded(Separation(carried, without, model)),
            others.Count == 0 ? null : Rounded(Separation(carried, without, Fit(others, command))),
            Rounded(ShareBelow(carried, model, model.AbstainBelow)),
            Rounded(ShareBelow(without, model, model.AbstainBelow)),
            Rounded(1 - ShareBelow(without, model, model.AnswerFrom)));
    }

    private static double? Rounded(double? figure) => figure is { } exact ? Math.Round(exact, 3) : null;

    private static double? ShareBelow(IReadOnlyCollection<LabelledEvidence> examples, ConfidenceModel model, double limit) =>
        examples.Count == 0 ? null : (double)examples.Count(example => model.Probability(example.Strength) < limit) / examples.Count;

    /// <summary>Area under the ROC curve: the chance that a carried answer gets more confidence than one without source.</summary>
    private static double? Separation(IReadOnlyList<LabelledEvidence> carried, IReadOnlyList<LabelledEvidence> without, ConfidenceModel model)
    {
        if (carried.Count == 0 || without.Count == 0) return null;
        var against = without.Select(example => model.Probability(example.Strength)).ToArray();
        return carried.Average(example =>
        {
            var probability = model.Probability(example.Strength);
            return against.Average(other => probability > other ? 1 : probability == other ? 0.5 : 0);
        });
    }
}
