using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Retention;

/// <summary>Deletes what has been kept for as long as the operator wants: at the start, then every hour.</summary>
internal sealed partial class RetentionJob(IEnumerable<RetentionRule> rules, TimeProvider time, ILogger<RetentionJob> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Deletes what is due now.</summary>
    public async Task DeleteDueAsync(CancellationToken cancellationToken)
    {
        foreach (var rule in rules) await rule.DeleteBeforeAsync(time.GetUtcNow().AddDays(-rule.Days), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                await DeleteDueAsync(stoppingToken);
            }
            catch (KnowledgeUnavailableException failure)
            {
                // The database is away for a while; what is due is still due in an hour.
                LogFailure(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What is due could not be deleted.")]
    private partial void LogFailure(Exception failure);
}
