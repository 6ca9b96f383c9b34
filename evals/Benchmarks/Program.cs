using SmartRegions.Benchmarks.Search;

if (args is not ["search", .. var options])
{
    Console.Error.WriteLine(SearchBenchmarkOptions.Usage);
    return 2;
}

try
{
    SearchBenchmark.Run(SearchBenchmarkOptions.Parse(options));
    return 0;
}
catch (FormatException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
