using System.Text.Json;

namespace SmartRegions.Evaluation.Runs;

/// <summary>What a run is held against: the figures of an earlier one, and how each of its questions went.</summary>
/// <param name="Command">How the run was made.</param>
/// <param name="CorpusDigest">The corpus it was made on.</param>
/// <param name="SetsDigest">The questions it asked; only runs over the same ones can be held against it.</param>
/// <param name="Figures">Its figures, times left out: they are the machine's.</param>
/// <param name="Right">Ids of the questions that were handled rightly.</param>
/// <param name="Missed">What was wrong with the others, by id.</param>
/// <param name="KnockOuts">What must not happen and did, by the question's id.</param>
public sealed record GateBaseline(
    string Command,
    string CorpusDigest,
    string SetsDigest,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<string> Right,
    IReadOnlyDictionary<string, Finding> Missed,
    IReadOnlyDictionary<string, IReadOnlyList<KnockOut>> KnockOuts)
{
    private const string Times = "latency_";
    private const int Decimals = 4;

    /// <param name="run">The run that becomes the baseline.</param>
    /// <param name="command">How it was made.</param>
    public static GateBaseline Of(EvaluationRun run, string command)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new GateBaseline(
            command,
            run.CorpusDigest,
            run.SetsDigest,
            [.. run.Figures.Where(figure => !figure.Name.StartsWith(Times, StringComparison.Ordinal)).Select(Rounded)],
            [.. run.Results.Where(result => result.IsRight).Select(result => result.Question.Id).Order(StringComparer.Ordinal)],
            run.Results.Where(result => !result.IsRight).OrderBy(result => result.Question.Id, StringComparer.Ordinal).ToDictionary(result => result.Question.Id, result => result.Finding),
            run.Results.Where(result => Runs.KnockOuts.Of(result).Count > 0).OrderBy(result => result.Question.Id, StringComparer.Ordinal).ToDictionary(result => result.Question.Id, Runs.KnockOuts.Of));
    }

    /// <exception cref="InvalidDataException">The file is no baseline; the message is German.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<GateBaseline> LoadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonFile.ReadAsync<GateBaseline>(file, EvaluationJson.Stored, cancellationToken);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"„{file}“ ist kein Vergleichsstand: {JsonFile.Reason(exception)}. Neu schreiben: --write-baseline {file}", exception);
        }
    }

    /// <summary>Whether a file is a baseline, for those who name it where a run is meant.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static async Task<bool> IsOneAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await JsonFile.ReadAsync<GateBaseline>(file, EvaluationJson.Stored, cancellationToken);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public async Task SaveAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.Create(file);
        await JsonSerializer.SerializeAsync(stream, this, EvaluationJson.Stored, cancellationToken);
        stream.WriteByte((byte)'\n');
    }

    private static Figure Rounded(Figure figure) => figure with { Value = Round(figure.Value), Low = Round(figure.Low), High = Round(figure.High) };

    private static double? Round(double? value) => value is { } exact ? Math.Round(exact, Decimals) : null;
}
