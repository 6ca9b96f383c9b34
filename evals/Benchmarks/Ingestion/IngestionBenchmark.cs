using System.Diagnostics;
using System.Text.Json;

namespace SmartRegions.Benchmarks.Ingestion;

/// <summary>Times the program itself, started as a person starts it, over a folder of documents and an empty data folder.</summary>
internal static class IngestionBenchmark
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static void Run(IngestionBenchmarkOptions options)
    {
        var runs = Enumerable.Range(0, options.Runs).Select(_ => IngestOnce(options)).ToList();
        var speeds = runs.Select(run => Math.Round(run.GetProperty("pages_read").GetInt32() / run.GetProperty("seconds").GetDouble(), 1)).ToList();
        var figures = new IngestionFigures(
            runs[0].GetProperty("added").GetInt32(),
            runs[0].GetProperty("pages_read").GetInt32(),
            runs[0].GetProperty("passages_read").GetInt32(),
            Environment.ProcessorCount,
            speeds,
            speeds.Order().ElementAt(speeds.Count / 2));
        var json = JsonSerializer.Serialize(figures, Layout);
        Console.WriteLine(json);
        if (options.Result is not null) File.WriteAllText(options.Result, json + Environment.NewLine);
    }

    /// <summary>The summary line of one run's report.</summary>
    private static JsonElement IngestOnce(IngestionBenchmarkOptions options)
    {
        var data = Directory.CreateTempSubdirectory("smartregions-benchmark-");
        try
        {
            var start = new ProcessStartInfo(options.Program, ["ingest", options.Source, "--data", data.FullName, "--json"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
            var summary = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
            process.WaitForExit();
            return JsonDocument.Parse(summary).RootElement;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
