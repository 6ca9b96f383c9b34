using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartRegions.Channels.Questions;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Conversations;

/// <summary>Deletes conversations that have been silent for as long as the operator keeps them, and what programs asked before: at the start, then every hour.</summary>
internal sealed partial class RetentionJob(ActivityLog log, QuestionLog questions, RetentionOptions retention, TimeProvider time, ILogger<RetentionJob> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                var due = time.GetUtcNow().AddDays(-retention.Days);
                await log.DeleteBeforeAsync(due, stoppingToken);
                await questions.DeleteBeforeAsync(due, stoppingToken);
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
