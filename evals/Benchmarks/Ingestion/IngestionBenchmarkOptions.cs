using System.Globalization;

namespace SmartRegions.Benchmarks.Ingestion;

/// <summary>What the ingestion benchmark is asked to do.</summary>
/// <param name="Source">Folder with documents.</param>
/// <param name="Program">The built program.</param>
/// <param name="Runs">How often everything is read from scratch.</param>
/// <param name="Result">File for the figures as JSON; <see langword="null"/> for none.</param>
internal sealed record IngestionBenchmarkOptions(string Source, string Program, int Runs, string? Result)
{
    public const string Usage = "ingest --source FOLDER --program artifacts/bin/SmartRegions/release/smartregions [--runs 3] [--result FILE.json]";

    /// <exception cref="FormatException">The arguments are not as <see cref="Usage"/> says.</exception>
    public static IngestionBenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        var values = arguments.Chunk(2).ToDictionary(
            pair => pair is [['-', '-', .. var name], _] ? name : throw new FormatException(Usage), pair => pair[1], StringComparer.Ordinal);
        return new IngestionBenchmarkOptions(
            values.GetValueOrDefault("source") ?? throw new FormatException(Usage),
            values.GetValueOrDefault("program") ?? throw new FormatException(Usage),
            values.TryGetValue("runs", out var runs) ? int.Parse(runs, NumberStyles.None, CultureInfo.InvariantCulture) : 3,
            values.GetValueOrDefault("result"));
    }
}
