using SmartRegions.Evaluation.Judge;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Runs;

/// <summary>One run of the evaluation: what was measured, on what, and every question's result. Stored as one JSON file, snake case.</summary>
public sealed record EvaluationRun
{
    /// <summary>Sortable by time, unique: <c>20261121-224500-1a2b</c>.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset Started { get; init; }

    /// <summary>Version and commit of the program.</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>Operating system, processor count and .NET version.</summary>
    public required string Machine { get; init; }

    /// <summary>SHA-256 over what all passages say and the documents they stand in, hex; the same wherever the corpus lies.</summary>
    public required string CorpusDigest { get; init; }

    public required int CorpusDocuments { get; init; }

    public required int CorpusPassages { get; init; }

    /// <summary>SHA-256 over the sets' questions, hex; runs over different questions are compared only where they share questions.</summary>
    public required string SetsDigest { get; init; }

    /// <summary>Settings that differ from the default, by name; possibly empty.</summary>
    public required IReadOnlyDictionary<string, string> Configuration { get; init; }

    /// <summary>The figures of the whole run, each with its interval.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    public required IReadOnlyList<ConfusionCell> Confusion { get; init; }

    /// <summary>Risk at rising coverage.</summary>
    public required IReadOnlyList<RiskCoveragePoint> RiskCoverage { get; init; }

    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    public required IReadOnlyList<QuestionResult> Results { get; init; }

    /// <summary>What a language model thinks of the answers; <see langword="null"/> unless one was asked.</summary>
    public JudgeRun? Judge { get; init; }
}

/// <summary>A measured figure.</summary>
/// <param name="Name">Snake case: <c>key_facts</c>.</param>
/// <param name="Value">The measured value; <see langword="null"/> where no question lets it be judged.</param>
/// <param name="Low">Lower end of the 95 % interval, where there is a value.</param>
/// <param name="High">Upper end.</param>
/// <param name="Questions">Questions it was judged on.</param>
/// <param name="Better">Which way is better.</param>
public sealed record Figure(string Name, double? Value, double? Low, double? High, int Questions, Direction Better);

/// <summary>Which way a figure is better.</summary>
public enum Direction
{
    Higher,
    Lower,
}

/// <summary>Questions of which the first expected behaviour was the one and the assistant's was the other.</summary>
/// <param name="Expected">The best behaviour.</param>
/// <param name="Actual">What was done.</param>
/// <param name="Questions">How many there are.</param>
/// <param name="Right">How many of them accept what was done.</param>
public sealed record ConfusionCell(ExpectedBehaviour Expected, ExpectedBehaviour Actual, int Questions, int Right = 0);

/// <summary>A point of the risk–coverage curve.</summary>
/// <param name="Coverage">Share of the questions answered when answering those with at least <paramref name="Confidence"/>.</param>
/// <param name="Risk">Share of wrong answers among these.</param>
/// <param name="Confidence">The limit.</param>
public sealed record RiskCoveragePoint(double Coverage, double Risk, double Confidence);

/// <summary>Questions whose confidence lies in a range, and how many of them were answered rightly.</summary>
public sealed record ReliabilityBin(double From, double To, int Questions, double MeanConfidence, double ShareRight);
