namespace SmartRegions.Benchmarks.Search;

/// <summary>What the search benchmark measured.</summary>
/// <param name="Passages">Passages indexed.</param>
/// <param name="MeanCharacters">Their mean length.</param>
/// <param name="BuildPassagesPerSecond">Speed of the build on all cores by the clock, making the passages not counted.</param>
/// <param name="BuildPassagesPerProcessorSecond">Its speed in processor time: what one core builds alone.</param>
/// <param name="BytesPerPassage">Managed memory the index holds, a passage.</param>
/// <param name="FileBytes">Size of the saved index.</param>
/// <param name="SaveSeconds">Time to save it.</param>
/// <param name="LoadSeconds">Time to load it, checksum included.</param>
/// <param name="Search">Searches on one core with everything on.</param>
/// <param name="Fts5Grams">SQLite FTS5 over the same grams, on the first questions.</param>
/// <param name="Fts5Stems">SQLite FTS5 over the same stems, on the first questions.</param>
internal sealed record SearchFigures(
    int Passages,
    double MeanCharacters,
    double BuildPassagesPerSecond,
    double BuildPassagesPerProcessorSecond,
    double BytesPerPassage,
    long FileBytes,
    double SaveSeconds,
    double LoadSeconds,
    SearchTimes Search,
    SearchTimes? Fts5Grams,
    SearchTimes? Fts5Stems)
{
    /// <summary>How many times longer the median search over grams takes in FTS5.</summary>
    public double? Fts5GramsRatio => Fts5Grams is null ? null : Math.Round(Fts5Grams.Processor.P50Ms / Search.Processor.P50Ms, 1);

    public double? Fts5StemsRatio => Fts5Stems is null ? null : Math.Round(Fts5Stems.Processor.P50Ms / Search.Processor.P50Ms, 1);
}
