using System.Diagnostics;
using System.Text.Json;
using SmartRegions.Benchmarks.Search;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Benchmarks.WebChat;

/// <summary>Asks the served program questions at a steady rate over many open conversations, and counts what comes, how fast, and what does not.</summary>
internal static class WebChatBenchmark
{
    private const int OpenedAtOnce = 8;

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(WebChatBenchmarkOptions options)
    {
        var sets = await GoldenSet.LoadAsync([options.Sets], CancellationToken.None);
        var questions = sets.SelectMany(set => set.Questions).Select(question => question.Question).Where(question => question.Length is > 0 and < 500).ToList();
        using var server = ServedProgram.Start(options.Program, options.Data);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var stop = new CancellationTokenSource();

        var starting = await OpenAsync(client, options.Conversations);
        var listening = starting.Select(conversation => conversation.ListenAsync(stop.Token)).ToList();
        var (first, _) = await AskAsync(starting, questions, options.Rate, options.WarmUp);
        await WaitAsync(starting, first);

        var asking = await OpenAsync(client, options.Conversations);
        listening.AddRange(asking.Select(conversation => conversation.ListenAsync(stop.Token)));
        var processorBefore = server.ProcessorTime;
        var (asked, seconds) = await AskAsync(asking, questions, options.Rate, options.Seconds);
        await WaitAsync(asking, asked);
        var processor = server.ProcessorTime - processorBefore;

        var before = server.Megabytes;
        var idle = await OpenAsync(client, options.Idle);
        await Task.Delay(Settling);
        var idleMegabytes = server.Megabytes - before;

        var figures = new WebChatFigures(
            Environment.ProcessorCount,
            asked,
            Math.Round(asked / seconds, 1),
            asking.Sum(conversation => conversation.Refused),
            asked - asking.Sum(conversation => conversation.Refused + conversation.Stored.Count),
            asking.Sum(conversation => conversation.Doubled),
            Latencies.Of(asking.SelectMany(conversation => conversation.FirstSeen)),
            Latencies.Of(asking.SelectMany(conversation => conversation.Stored)),
            options.WarmUp,
            Latencies.Of(starting.SelectMany(conversation => conversation.Stored)),
            Math.Round(processor.TotalMilliseconds / Math.Max(1, asked), 2),
            options.Idle,
            Math.Round(idleMegabytes, 1));
        var json = JsonSerializer.Serialize(figures, Layout);
        Console.WriteLine(json);
        if (options.Result is not null) await File.WriteAllTextAsync(options.Result, json + Environment.NewLine);

        await stop.CancelAsync();
        await Task.WhenAll(listening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var conversation in (IEnumerable<OpenConversation>)[.. starting, .. asking, .. idle]) conversation.Dispose();
    }

    private static async Task<IReadOnlyList<OpenConversation>> OpenAsync(HttpClient client, int count)
    {
        var opened = new OpenConversation[count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce }, async (i, _) => opened[i] = await OpenConversation.OpenAsync(client));
        return opened;
    }

    /// <summary>Sends at the rate, whether or not answers keep up: askers do not wait for each other.</summary>
    private static async Task<(int Asked, double Seconds)> AskAsync(IReadOnlyList<OpenConversation> conversations, List<string> questions, int rate, int duration)
    {
        var sending = new List<Task>();
        var start = Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / rate));
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < duration && await timer.WaitForNextTickAsync())
        {
            var due = (int)(Stopwatch.GetElapsedTime(start).TotalSeconds * rate);
            while (sending.Count < due) sending.Add(conversations[sending.Count % conversations.Count].AskAsync(questions[sending.Count % questions.Count]));
        }

        await Task.WhenAll(sending);
        return (sending.Count, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static async Task WaitAsync(IReadOnlyList<OpenConversation> conversations, int asked)
    {
        var start = Stopwatch.GetTimestamp();
        while (conversations.Sum(conversation => conversation.Refused + conversation.Stored.Count) < asked && Stopwatch.GetElapsedTime(start) < Patience) await Task.Delay(100);
    }
}
