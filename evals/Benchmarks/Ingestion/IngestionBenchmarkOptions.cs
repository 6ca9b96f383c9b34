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
        var given = new Arguments(arguments, Usage);
        return new IngestionBenchmarkOptions(given.Required("source"), given.Required("program"), given.Number("runs", 3), given.Text("result"));
    }
}
