using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartRegions.Assistant;

namespace SmartRegions.Channels.WebChat;

/// <summary>Asks a few questions before anybody else does: the first answers load word lists and compile code, which takes seconds.</summary>
internal sealed partial class AdvisorWarmUp(Advisor advisor, ILogger<AdvisorWarmUp> logger) : BackgroundService
{
    private static readonly string[] Questions = ["Was kostet ein LoRaWAN-Netz?", "Welche Förderung gibt es in Hessen?", "Was ist ein digitaler Zwilling?"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            foreach (var question in Questions) await advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // An exception from here would stop the server; without the warm-up only the first answers are slow.
            LogFailure(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first answers will be slow: the questions asked beforehand failed.")]
    private partial void LogFailure(Exception failure);
}
