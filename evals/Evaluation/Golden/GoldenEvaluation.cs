using SmartRegions.Assistant;
using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Knowledge;

namespace SmartRegions.Evaluation.Golden;

/// <summary>Asks every question of golden sets and judges the answers. Deterministic but for the times.</summary>
/// <param name="knowledge">What the assistant knows.</param>
/// <param name="roots">Folders of the corpus, from which documents are named.</param>
/// <param name="time">For ids and times.</param>
public sealed class GoldenEvaluation(KnowledgeBase knowledge, IReadOnlyList<string> roots, TimeProvider time)
{
    private readonly DocumentAddresses _addresses = new(roots);

    /// <param name="sets">What is asked.</param>
    /// <param name="configuration">Settings that differ from the default, by name.</param>
    /// <param name="cancellationToken">Rethrown as is; what a single question brings down is that question's <see cref="QuestionResult.Failure"/>.</param>
    public async Task<EvaluationRun> RunAsync(IReadOnlyList<GoldenSet> sets, IReadOnlyDictionary<string, string> configuration, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var started = time.GetUtcNow();
        var corpus = await CorpusPassages.ReadAsync(knowledge, _addresses, cancellationToken);
        var asked = await AskAsync(sets, cancellationToken);
        var judge = new QuestionJudge(corpus, _addresses);
        IReadOnlyList<QuestionResult> results = [.. asked.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(judge.Judge)];
        IReadOnlyList<JudgedConfidence> confidences = [.. results.Select(ShownAnswer.Judge).OfType<JudgedConfidence>()];
        return new EvaluationRun
        {
            Id = RunId.New(started),
            Started = started,
            ProgramVersion = RunEnvironment.ProgramVersion,
            Machine = RunEnvironment.Machine,
            CorpusDigest = corpus.Digest,
            CorpusDocuments = corpus.Documents,
            CorpusPassages = corpus.Count,
            SetsDigest = SetsDigest.Of(sets),
            Configuration = configuration,
            Figures = RunFigures.Of(results),
            Confusion = ConfusionMatrix.Of(results.Where(result => result.Behaviour is not null).Select(result => (result.Question.Expected[0], result.Behaviour!.Value, result.BehaviourRight))).Cells,
            RiskCoverage = RiskCoverage.Of(confidences)?.Curve ?? [],
            Reliability = Calibration.Of(confidences)?.Bins ?? [],
            Results = results,
        };
    }

    /// <summary>One after the other, so that the times are those that a person alone with the assistant would wait.</summary>
    private async Task<IReadOnlyList<AskedQuestion>> AskAsync(IReadOnlyList<GoldenSet> sets, CancellationToken cancellationToken)
    {
        // The first search loads the index; that is not the first question's time.
        await knowledge.IndexAsync(cancellationToken);
        var interview = new Interview(KnowledgeAccess.To(knowledge), time);
        var asked = new List<AskedQuestion>();
        foreach (var set in sets)
        {
            foreach (var question in set.Questions) asked.Add(await interview.AskAsync(question, set.Name, cancellationToken));
        }

        return asked;
    }
}
