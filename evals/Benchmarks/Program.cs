using SmartRegions.Benchmarks.Ingestion;
using SmartRegions.Benchmarks.Screen;
using SmartRegions.Benchmarks.Search;
using SmartRegions.Benchmarks.WebChat;

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
        case ["chat", .. var options]:
            await WebChatBenchmark.RunAsync(WebChatBenchmarkOptions.Parse(options));
            return 0;
        case ["screen", .. var options]:
            await ScreenBenchmark.RunAsync(ScreenBenchmarkOptions.Parse(options));
            return 0;
        default:
            throw new FormatException(
                string.Join(Environment.NewLine, SearchBenchmarkOptions.Usage, IngestionBenchmarkOptions.Usage, WebChatBenchmarkOptions.Usage, ScreenBenchmarkOptions.Usage));
    }
}
catch (FormatException wrongUse)
{
    Console.Error.WriteLine(wrongUse.Message);
    return 2;
}
