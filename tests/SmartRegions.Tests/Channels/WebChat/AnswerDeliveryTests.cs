using Microsoft.Extensions.Logging.Abstractions;
using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.WebChat;

namespace SmartRegions.Tests.Channels.WebChat;

public sealed class AnswerDeliveryTests : IAsyncLifetime
{
    private ServerPlace _place = null!;

    public async Task InitializeAsync() => _place = await ServerPlace.StartAsync();

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Message_that_cannot_be_answered_has_that_as_its_answer_and_is_not_tried_for_ever()
    {
        var talk = await Talk.StartAsync(_place);
        Assert.True(ConversationId.TryParse(talk.Conversation, out var conversation));
        var log = new ActivityLog(_place.Knowledge.Database, _place.Time);
        var message = new Activity { Type = "message", From = new ChannelAccount(talk.User, Role: "user"), Text = "Was kostet ein LoRaWAN-Netz?" };
        var arrival = await log.ReceiveAsync(conversation, talk.User, message, clientId: null, awaitsAnswer: true, reply: null, CancellationToken.None);
        var access = KnowledgeAccess.To(_place.Knowledge);
        using var suggestions = new FollowUpSuggestions(new Advisor(access, _place.Time), access, new AnswersInWork(_place.Time), _place.Time, NullLogger<FollowUpSuggestions>.Instance);
        var delivery = new AnswerDelivery(log, new ConversationStreams(), _place.Knowledge, suggestions, new ProgressMessage(_place.Time), _place.Time);

        await delivery.FailAsync(new UnansweredMessage(conversation, arrival!.Stored), CancellationToken.None);
        var said = await talk.ReadAsync();

        Assert.Contains("wegen einer Störung nicht beantworten", said[1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(said[0].GetProperty("id").GetString(), said[1].GetProperty("replyToId").GetString());
        Assert.Empty(await log.UnansweredAsync(CancellationToken.None));
    }
}
