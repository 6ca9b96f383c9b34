using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartRegions.Assistant;

namespace SmartRegions.Channels.Conversations;

/// <summary>Tries what can be asked after answers from the sheets before anybody asks, when no asker waits.</summary>
internal sealed partial class SuggestionWarmUp(FollowUpSuggestions suggestions, KnowledgeAccess knowledge, ILogger<SuggestionWarmUp> logger) : BackgroundService
{
    /// <summary>Beyond so many documents it is left to the first answer from each: who has more has hardly all of them asked about.</summary>
    private const int MostDocuments = 500;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            foreach (var document in (await knowledge.Documents(stoppingToken)).Take(MostDocuments)) await suggestions.TryAsync(document, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // An exception from here would stop the server; what is not known yet is tried with the first answer.
            LogFailure(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What can be asked after answers could not be found out beforehand.")]
    private partial void LogFailure(Exception failure);
}
