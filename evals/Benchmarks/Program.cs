using SmartRegions.Benchmarks.Ingestion;
using SmartRegions.Benchmarks.Search;

try
{
    switch (args)
    {
        case ["search", .. var options]:
            SearchBenchmark.Run(SearchBenchmarkOptions.Parse(options));
            return 0;
        case ["ingest", .. var options]:
            IngestionBenchmark.Run(IngestionBenchmarkOptions.Parse(options));
            return 0;
        default:
            throw new FormatException(SearchBenchmarkOptions.Usage + Environment.NewLine + IngestionBenchmarkOptions.Usage);
    }
}
catch (FormatException wrongUse)
{
    Console.Error.WriteLine(wrongUse.Message);
    return 2;
}
