using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartRegions.Channels.WebChat;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Conversations;

/// <summary>Deletes conversations that have been silent for as long as the operator keeps them: at the start, then every hour.</summary>
internal sealed partial class RetentionJob(ActivityLog log, WebChatOptions options, TimeProvider time, ILogger<RetentionJob> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                await log.DeleteBeforeAsync(time.GetUtcNow() - options.Retention, stoppingToken);
            }
            catch (KnowledgeUnavailableException failure)
            {
                // The database is away for a while; what is due is still due in an hour.
                LogFailure(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Conversations that are due could not be deleted.")]
    private partial void LogFailure(Exception failure);
}
