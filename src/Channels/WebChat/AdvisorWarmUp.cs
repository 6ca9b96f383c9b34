using Microsoft.Extensions.Hosting;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;

namespace SmartRegions.Channels.WebChat;

/// <summary>Asks a few questions before anybody else does: the first answers load word lists and compile code, which takes seconds.</summary>
internal sealed class AdvisorWarmUp(Advisor advisor) : BackgroundService
{
    private static readonly string[] Questions = ["Was kostet ein LoRaWAN-Netz?", "Welche Förderung gibt es in Hessen?", "Was ist ein digitaler Zwilling?"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (var question in Questions) await advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, stoppingToken);
    }
}
