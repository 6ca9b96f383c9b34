using System.Text.Json;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Feedback;
using SmartRegions.Tests.Channels.WebChat;

namespace SmartRegions.Tests.Channels.Feedback;

public sealed class FeedbackTests : IAsyncLifetime
{
    private ServerPlace _place = null!;
    private Talk _talk = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        _talk = await Talk.StartAsync(_place);
        await _talk.SayAsync("Wie weit reicht ein LoRaWAN-Gateway auf dem Land?");
        await _talk.ReadUntilAsync(2);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Thumb_up_is_kept_and_needs_no_words()
    {
        await ClickAsync("LikeAction");

        Assert.Equal(new GivenFeedback(1, IsHelpful: true, Reason: null), await FindAsync());
        Assert.Equal(2, (await _talk.ReadAsync()).Count);
    }

    [Fact]
    public async Task Thumb_down_is_asked_for_its_reason_and_the_reason_is_kept()
    {
        await ClickAsync("DislikeAction");
        var asked = (await _talk.ReadUntilAsync(3))[2];
        var outdated = asked.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("title").GetString() == "veraltet");

        using var sent = await _talk.SendAsync(JsonSerializer.Serialize(new { type = "message", text = outdated.GetProperty("text").GetString(), value = outdated.GetProperty("value") }));
        var said = await _talk.ReadUntilAsync(5);

        Assert.Equal(new GivenFeedback(1, IsHelpful: false, FeedbackReason.Outdated), await FindAsync());
        Assert.Equal("Danke, das ist vermerkt.", said[4].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Thumb_down_that_a_client_sends_again_is_asked_for_its_reason_once()
    {
        await ClickAsync("DislikeAction");
        await ClickAsync("DislikeAction");
        Assert.Equal(3, (await _talk.ReadAsync()).Count);

        await ClickAsync("LikeAction");
        await ClickAsync("DislikeAction");
        Assert.Equal(4, (await _talk.ReadAsync()).Count);
    }

    [Fact]
    public async Task Stop_before_what_is_said_to_it_keeps_no_thumb_and_what_is_sent_again_is_taken_once()
    {
        await ChangeAsync("CREATE TRIGGER stop BEFORE INSERT ON activity WHEN NEW.content LIKE '%Was war mit der Antwort%' BEGIN SELECT RAISE(ABORT, 'stopped'); END");
        await Assert.ThrowsAsync<HttpRequestException>(() => ClickAsync("DislikeAction"));
        Assert.Null(await FindAsync());

        await ChangeAsync("DROP TRIGGER stop");
        await ClickAsync("DislikeAction");

        Assert.Equal(new GivenFeedback(1, IsHelpful: false, Reason: null), await FindAsync());
        Assert.Equal(3, (await _talk.ReadAsync()).Count);
    }

    [Fact]
    public async Task Stop_before_the_thanks_for_a_reason_keeps_neither_and_what_is_sent_again_is_taken_once()
    {
        var reason = JsonSerializer.Serialize(new
        {
            type = "message",
            text = "Die Antwort: veraltet.",
            value = new { question = $"{_talk.Conversation}|0000001", reason = "Outdated" },
            channelData = new { clientActivityID = "grund-1" },
        });
        await ChangeAsync("CREATE TRIGGER stop BEFORE INSERT ON activity WHEN NEW.content LIKE '%das ist vermerkt%' BEGIN SELECT RAISE(ABORT, 'stopped'); END");
        using var stopped = await _talk.SendAsync(reason);
        Assert.False(stopped.IsSuccessStatusCode);
        Assert.Null(await FindAsync());

        await ChangeAsync("DROP TRIGGER stop");
        using var again = await _talk.SendAsync(reason);
        using var oncemore = await _talk.SendAsync(reason);

        Assert.True(again.IsSuccessStatusCode && oncemore.IsSuccessStatusCode);
        Assert.Equal(new GivenFeedback(1, IsHelpful: false, FeedbackReason.Outdated), await FindAsync());
        Assert.Equal("Danke, das ist vermerkt.", (await _talk.ReadAsync())[^1].GetProperty("text").GetString());
        Assert.Equal(4, (await _talk.ReadAsync()).Count);
    }

    [Theory]
    [InlineData("rueckmeldung:fremdes|0000001")]
    [InlineData("rueckmeldung:0000001")]
    [InlineData("rueckmeldung:")]
    [InlineData("irgendwas")]
    public async Task Feedback_on_nothing_of_this_conversation_is_passed_over(string about)
    {
        await ClickAsync("DislikeAction", about);

        Assert.Null(await FindAsync());
        Assert.Equal(2, (await _talk.ReadAsync()).Count);
    }

    [Fact]
    public async Task Feedback_on_a_message_that_there_is_not_is_passed_over()
    {
        await ClickAsync("DislikeAction", $"rueckmeldung:{_talk.Conversation}|0000099");

        Assert.Equal(2, (await _talk.ReadAsync()).Count);
    }

    private async Task ClickAsync(string kind, string? about = null)
    {
        var thumbs = (await _talk.ReadAsync())[1].GetProperty("entities")[0].GetProperty("potentialAction").EnumerateArray();
        var thumb = thumbs.Single(action => action.GetProperty("@type").GetString() == kind).GetProperty("@id").GetString();
        var sent = new Dictionary<string, object> { ["@id"] = about ?? thumb!, ["@type"] = kind };
        using var response = await _talk.SendAsync(JsonSerializer.Serialize(new { type = "event", name = "webchat:activity-status/feedback", entities = new[] { sent } }));
        response.EnsureSuccessStatusCode();
    }

    private Task ChangeAsync(string sql) => _place.Knowledge.Database.WriteAsync(session => session.ExecuteAsync(sql), CancellationToken.None);

    private Task<GivenFeedback?> FindAsync()
    {
        Assert.True(ConversationId.TryParse(_talk.Conversation, out var conversation));
        return new FeedbackLog(_place.Knowledge.Database, _place.Time).FindAsync(conversation, 1, CancellationToken.None);
    }
}
