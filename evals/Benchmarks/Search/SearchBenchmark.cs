using System.Diagnostics;
using System.Text.Json;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Benchmarks.Search;

/// <summary>Builds, saves, loads and searches an index over generated passages, and says how long each took.</summary>
internal static class SearchBenchmark
{
    private const int PassageSeed = 1;
    private const int QuestionSeed = 2;
    private const int WarmUp = 200;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    public static void Run(SearchBenchmarkOptions options)
    {
        var generator = new PassageGenerator(GermanSentences.Read(options.Source));
        var random = new Random(QuestionSeed);
        var questions = Enumerable.Range(0, options.Questions).Select(_ => generator.Question(random)).ToArray();

        var passages = generator.Passages(options.Passages, PassageSeed).ToArray();
        var meanCharacters = passages.Average(passage => passage.Text.Length);
        var build = Stopwatch.StartNew();
        var used = Environment.CpuUsage.TotalTime;
        var built = PassageIndex.Build(passages, 1, CancellationToken.None);
        build.Stop();
        var processor = Environment.CpuUsage.TotalTime - used;
        var save = Stopwatch.StartNew();
        built.Save(Scratch);
        save.Stop();
        (passages, built) = (null, null);

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var load = Stopwatch.StartNew();
        var index = PassageIndex.TryLoad(Scratch) ?? throw new InvalidOperationException("The saved index does not load.");
        load.Stop();
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;

        var figures = new SearchFigures(
            options.Passages,
            Math.Round(meanCharacters),
            Math.Round(options.Passages / build.Elapsed.TotalSeconds),
            Math.Round(options.Passages / processor.TotalSeconds),
            Math.Round((double)bytes / options.Passages),
            new FileInfo(Scratch).Length,
            Seconds(save),
            Seconds(load),
            Time(questions, question => index.Search(new SearchQuery(question), Glossary.Empty)),
            Compare(options, questions, () => Fts5.OverGrams(generator.Passages(options.Passages, PassageSeed))),
            Compare(options, questions, () => Fts5.OverStems(generator.Passages(options.Passages, PassageSeed))));
        File.Delete(Scratch);
        var json = JsonSerializer.Serialize(figures, Json);
        Console.WriteLine(json);
        if (options.Result is not null) File.WriteAllText(options.Result, json + "\n");
    }

    private static string Scratch { get; } = Path.Combine(Path.GetTempPath(), $"smartregions-benchmark-{Environment.ProcessId}.idx");

    private static SearchTimes? Compare(SearchBenchmarkOptions options, string[] questions, Func<Fts5> fill)
    {
        if (options.Fts5Questions == 0) return null;
        using var other = fill();
        return SearchTimes.Of(questions.Take(options.Fts5Questions), question => other.Search(question));
    }

    private static SearchTimes Time(string[] questions, Action<string> search)
    {
        foreach (var question in questions.Take(WarmUp)) search(question);
        return SearchTimes.Of(questions, search);
    }

    private static double Seconds(Stopwatch watch) => Math.Round(watch.Elapsed.TotalSeconds, 3);
}
