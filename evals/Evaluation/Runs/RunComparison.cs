using System.Text.Json;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Runs;

/// <summary>Two runs compared question by question.</summary>
public sealed record RunComparison
{
    public required EvaluationRun Before { get; init; }

    public required EvaluationRun After { get; init; }

    /// <summary>The questions that both runs asked in the same words with the same expectations, in the order of the first run; at least one.</summary>
    public required IReadOnlyList<QuestionPair> Shared { get; init; }

    /// <summary>Ids of questions that both have, but that have been changed in between; they are not compared.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>Ids of questions that only the first run asked.</summary>
    public required IReadOnlyList<string> OnlyBefore { get; init; }

    /// <summary>Ids of questions that only the second run asked.</summary>
    public required IReadOnlyList<string> OnlyAfter { get; init; }

    /// <summary>Over <see cref="Shared"/>, in the order of the runs' own figures.</summary>
    public required IReadOnlyList<ComparedFigure> Figures { get; init; }

    public IEnumerable<QuestionPair> Won => Shared.Where(pair => pair.IsWon);

    public IEnumerable<QuestionPair> Lost => Shared.Where(pair => pair.IsLost);

    public bool SameCorpus => Before.CorpusDigest == After.CorpusDigest;

    public bool SameSets => Before.SetsDigest == After.SetsDigest;

    /// <exception cref="InvalidDataException">The runs share no question; the message is German.</exception>
    public static RunComparison Of(EvaluationRun before, EvaluationRun after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var asked = after.Results.ToDictionary(result => result.Question.Id, StringComparer.Ordinal);
        QuestionPair[] pairs =
        [
            .. before.Results.Where(result => asked.ContainsKey(result.Question.Id)).Select(result => new QuestionPair(result, asked[result.Question.Id])),
        ];
        QuestionPair[] shared = [.. pairs.Where(pair => AsksTheSame(pair.Before.Question, pair.After.Question))];
        if (shared.Length == 0) throw new InvalidDataException($"Die Läufe {before.Id} und {after.Id} haben keine Frage gemeinsam und lassen sich nicht vergleichen.");
        return new RunComparison
        {
            Before = before,
            After = after,
            Shared = shared,
            Changed = [.. pairs.Except(shared).Select(pair => pair.Id)],
            OnlyBefore = [.. Ids(before).Except(asked.Keys, StringComparer.Ordinal)],
            OnlyAfter = [.. asked.Keys.Except(Ids(before), StringComparer.Ordinal)],
            Figures = [.. RunFigures.All.Select(figure => figure.Compare(shared))],
        };
    }

    private static IEnumerable<string> Ids(EvaluationRun run) => run.Results.Select(result => result.Question.Id);

    /// <summary>As files spell it: lists of a record are compared by what they hold.</summary>
    private static bool AsksTheSame(GoldenQuestion before, GoldenQuestion after) =>
        JsonSerializer.Serialize(before, EvaluationJson.Strict) == JsonSerializer.Serialize(after, EvaluationJson.Strict);
}
