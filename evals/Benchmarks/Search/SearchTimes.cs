using System.Diagnostics;

namespace SmartRegions.Benchmarks.Search;

/// <summary>
/// What searches cost by the clock and in processor time. On an idle machine both agree; beside other programs the clock also shows their share.
/// </summary>
internal sealed record SearchTimes(Latencies Clock, Latencies Processor)
{
    public static SearchTimes Of(IEnumerable<string> questions, Action<string> search)
    {
        var (clock, processor) = (new List<TimeSpan>(), new List<TimeSpan>());
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            var used = Environment.CpuUsage.TotalTime;
            search(question);
            processor.Add(Environment.CpuUsage.TotalTime - used);
            clock.Add(Stopwatch.GetElapsedTime(start));
        }

        return new SearchTimes(Latencies.Of(clock), Latencies.Of(processor));
    }
}
