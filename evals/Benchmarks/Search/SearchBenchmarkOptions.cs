namespace SmartRegions.Benchmarks.Search;

/// <summary>What the search benchmark is asked to do.</summary>
/// <param name="Source">Folder with German text (.md, .txt, corpus.jsonl), read with its subfolders.</param>
/// <param name="Passages">How many passages to make of it.</param>
/// <param name="Questions">How many questions to time.</param>
/// <param name="Fts5Questions">How many of them to time against SQLite FTS5; 0 leaves it out, since it takes minutes.</param>
/// <param name="Result">File for the figures as JSON; <see langword="null"/> for none.</param>
internal sealed record SearchBenchmarkOptions(string Source, int Passages, int Questions, int Fts5Questions, string? Result)
{
    public const string Usage = "search --source FOLDER [--passages 100000] [--questions 1000] [--fts5 0] [--result FILE.json]";

    /// <exception cref="FormatException">The arguments are not as <see cref="Usage"/> says.</exception>
    public static SearchBenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        var given = new Arguments(arguments, Usage);
        return new SearchBenchmarkOptions(
            given.Required("source"), given.Number("passages", 100_000), given.Number("questions", 1_000), given.Number("fts5", 0), given.Text("result"));
    }
}
