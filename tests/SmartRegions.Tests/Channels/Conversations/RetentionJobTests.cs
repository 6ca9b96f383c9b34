using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Questions;
using SmartRegions.Tests.Channels.Api;
using SmartRegions.Tests.Channels.WebChat;

namespace SmartRegions.Tests.Channels.Conversations;

public sealed class RetentionJobTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task What_was_asked_is_gone_when_the_operators_days_are_over()
    {
        await using var place = await ServerPlace.StartAsync(options => options with { Retention = new RetentionOptions(Days: 30) });
        await (await ApiClient.WithKeyAsync(place)).AskAsync(new { question = "Wie weit reicht ein LoRaWAN-Gateway?" });
        var talk = await Talk.StartAsync(place);
        await talk.SayAsync("Wie weit reicht ein LoRaWAN-Gateway?");
        await talk.ReadUntilAsync(2);

        place.Time.Advance(TimeSpan.FromDays(29));
        await place.RestartAsync();
        Assert.Equal(2, await CountAsync(place));
        place.Time.Advance(TimeSpan.FromDays(2));
        await place.RestartAsync();

        using var patience = new CancellationTokenSource(Patience);
        while (await CountAsync(place) > 0) await Task.Delay(20, patience.Token);
    }

    private static async Task<int> CountAsync(ServerPlace place) =>
        (await new QuestionLog(place.Knowledge.Database).ReadAsync(new QuestionFilter(), 1, 1, CancellationToken.None)).Count;
}
