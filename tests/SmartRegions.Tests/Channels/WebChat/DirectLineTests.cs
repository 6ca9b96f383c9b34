using System.Net;
using System.Text.Json;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Limits;

namespace SmartRegions.Tests.Channels.WebChat;

/// <summary>The protocol as a client sees it, over real connections.</summary>
public sealed class DirectLineTests : IAsyncLifetime
{
    private const string Question = "Wie weit reicht ein LoRaWAN-Gateway auf dem Land?";

    private ServerPlace _place = null!;

    public async Task InitializeAsync() => _place = await ServerPlace.StartAsync();

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Question_is_echoed_and_answered_with_a_citation_to_the_source_page()
    {
        var talk = await Talk.StartAsync(_place);
        var id = await talk.SayAsync(Question, "a1");

        var said = await talk.ReadUntilAsync(2);

        Assert.Equal((id, Question, "user"), (Text(said[0], "id"), Text(said[0], "text"), said[0].GetProperty("from").GetProperty("role").GetString()));
        Assert.Equal("a1", said[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.StartsWith("dl_", said[0].GetProperty("from").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal(id, Text(said[1], "replyToId"));
        Assert.Contains("10 km weit", Text(said[1], "text"), StringComparison.Ordinal);
        var source = said[1].GetProperty("entities")[0].GetProperty("citation")[0];
        Assert.Equal("1", source.GetProperty("position").GetString());
        var page = await _place.Client.GetStringAsync(source.GetProperty("appearance").GetProperty("url").GetString());
        Assert.Contains($"<mark>{ServerPlace.Fact}</mark>", page, StringComparison.Ordinal);
    }

    /// <summary>What is only shown on the way may be left out where the answer is there already; so several questions are asked.</summary>
    [Fact]
    public async Task Stream_tells_what_is_done_shows_the_answer_and_ends_with_what_is_kept()
    {
        var talk = await Talk.StartAsync(_place);
        using var stream = await talk.OpenStreamAsync();
        var passing = new List<JsonElement>();
        // What passes is passed over where the kept answer is there first, so that it is seen often but not every time.
        var asked = 0;
        for (; asked < 100 && !(passing.Exists(IsSearching) && passing.Exists(IsAnswering)); asked++)
        {
            await talk.SayAsync(Question);
            var seen = await Talk.ReceiveUntilAsync(stream, activity => Stage(activity) == "final");
            var final = seen[^1].GetProperty("channelData").GetProperty("streamId").GetString();
            Assert.Equal(string.Empty, Stage(seen[0]));
            Assert.All(seen.Where(activity => Stage(activity) == "informative"), activity => Assert.Equal(final, Text(activity, "id")));
            Assert.All(seen.Where(activity => Stage(activity) == "streaming"), activity => Assert.Equal(final, activity.GetProperty("channelData").GetProperty("streamId").GetString()));
            passing.AddRange(seen.Skip(1).SkipLast(1));
        }

        Assert.Contains(passing, activity => IsSearching(activity));
        Assert.Contains(passing, activity => IsAnswering(activity));
        Assert.Equal(2 * asked, (await talk.ReadAsync()).Count);
    }

    private static bool IsSearching(JsonElement activity) => Text(activity, "text") == "Durchsuche 2 Passagen …";

    private static bool IsAnswering(JsonElement activity) => Stage(activity) == "streaming" && Text(activity, "text").Contains("10 km weit", StringComparison.Ordinal);

    [Fact]
    public async Task Stream_that_is_opened_anew_goes_on_behind_the_watermark()
    {
        var talk = await Talk.StartAsync(_place);
        await talk.SayAsync(Question);
        await talk.ReadUntilAsync(2);

        using var stream = await talk.OpenStreamAsync(after: 1);
        var seen = await Talk.ReceiveUntilAsync(stream, activity => Stage(activity) == "final");

        Assert.Single(seen);
    }

    [Fact]
    public async Task Message_sent_twice_is_stored_and_answered_once()
    {
        var talk = await Talk.StartAsync(_place);

        var ids = new[] { await talk.SayAsync(Question, "a1"), await talk.SayAsync(Question, "a1") };
        await talk.SayAsync("Danke", "a2");

        Assert.Single(ids.Distinct());
        Assert.Equal(4, (await talk.ReadUntilAsync(4)).Count);
    }

    [Fact]
    public async Task Follow_up_is_understood_from_the_conversation_also_after_a_restart()
    {
        var talk = await Talk.StartAsync(_place);
        await talk.SayAsync(Question);
        await talk.ReadUntilAsync(2);

        await _place.RestartAsync();
        await talk.SayAsync("Und in der Stadt?");

        Assert.Contains("in der Stadt etwa 2 km", Text((await talk.ReadUntilAsync(4))[3], "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_that_a_stopped_program_left_unanswered_is_answered_at_the_next_start()
    {
        var talk = await Talk.StartAsync(_place);
        await _place.StopAsync();
        await _place.LeaveUnansweredAsync(talk.Conversation, talk.User, Question);

        await _place.RestartAsync();

        Assert.Contains("10 km weit", Text((await talk.ReadUntilAsync(2))[1], "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_document_writes_as_markup_reaches_the_asker_as_text()
    {
        var talk = await Talk.StartAsync(_place);
        await talk.SayAsync("Wie oft misst ein Pegelsensor den Wasserstand?");

        var text = Text((await talk.ReadUntilAsync(2))[1], "text");

        Assert.Contains("alle 15 Minuten", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)<script", text);
        Assert.DoesNotContain("](javascript:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "kein gültiges JSON")]
    [InlineData("null", "kein gültiges JSON")]
    [InlineData("[]", "kein gültiges JSON")]
    [InlineData("""{"type":7}""", "kein gültiges JSON")]
    [InlineData("""{"text":"Hallo"}""", "fehlt ihre Art")]
    [InlineData("""{"type":"message"}""", "fehlt ihr Text")]
    [InlineData("""{"type":"message","text":"\ud800"}""", "kein gültiges JSON")]
    [InlineData("""{"type":"message","text":"Hallo","channelData":{"clientActivityID":"\ud800"}}""", "kein gültiges JSON")]
    [InlineData("""{"type":"message","text":"Hallo","channelData":{"\ud800":1}}""", "kein gültiges JSON")]
    [InlineData("""{"type":"event","name":"a","value":{"a":["\udc00"]}}""", "kein gültiges JSON")]
    public async Task Message_that_is_none_is_refused_and_says_why(string json, string reason)
    {
        var talk = await Talk.StartAsync(_place);

        using var response = await talk.SendAsync(json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(reason, await DetailAsync(response), StringComparison.Ordinal);
        Assert.Empty(await talk.ReadAsync());
    }

    [Fact]
    public async Task Message_beyond_all_measure_is_refused_and_one_nested_without_end_too()
    {
        var talk = await Talk.StartAsync(_place);

        using var large = await talk.SendAsync(JsonSerializer.Serialize(new { type = "message", text = new string('x', ActivityLimits.Bytes) }));
        using var wordy = await talk.SendAsync(JsonSerializer.Serialize(new { type = "message", text = new string('x', ActivityLimits.TextLength + 1) }));
        using var deep = await talk.SendAsync($$"""{"type":"message","text":"a","channelData":{{string.Concat(Enumerable.Repeat("""{"a":""", 200))}}1{{new string('}', 201)}}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], new[] { wordy.StatusCode, deep.StatusCode });
    }

    [Theory]
    [InlineData("""{"type":"event","name":"Erika Muster","value":{"iban":"DE89370400440532013000"},"channelData":{"clientActivityID":"a7"}}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@id":null,"@type":"LikeAction"}]}""")]
    [InlineData("""{"type":"typing","text":"Erika Muster"}""")]
    public async Task What_is_no_message_is_acknowledged_and_not_kept(string json)
    {
        var talk = await Talk.StartAsync(_place);

        using var response = await talk.SendAsync(json);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await talk.ReadAsync());
    }

    [Fact]
    public async Task Of_a_message_nothing_is_kept_that_has_not_been_looked_at()
    {
        var talk = await Talk.StartAsync(_place);

        using var response = await talk.SendAsync("""{"type":"message","text":"Danke","name":"Erika Muster","locale":"Erika Muster","value":{"iban":"Erika Muster"},"channelData":{"clientActivityID":"a7","von":"Erika Muster"}}""");
        var said = await talk.ReadUntilAsync(2);

        Assert.DoesNotContain("Erika", said[0].GetRawText(), StringComparison.Ordinal);
        Assert.Equal("a7", said[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
    }

    [Fact]
    public async Task Without_a_token_of_ours_nothing_opens()
    {
        var talk = await Talk.StartAsync(_place);

        foreach (var token in new[] { null, "geraten", talk.Token + "x" })
        {
            using var response = await _place.SendAsync(HttpMethod.Get, $"{Talk.Root}/conversations/{talk.Conversation}/activities", token);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Contains("laden Sie die Seite neu", await DetailAsync(response), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Expired_token_is_told_as_expired()
    {
        var talk = await Talk.StartAsync(_place);
        _place.Time.Advance(TimeSpan.FromMinutes(31));

        using var response = await _place.SendAsync(HttpMethod.Post, $"{Talk.Root}/tokens/refresh", talk.Token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Renewed_token_opens_the_same_conversation()
    {
        var talk = await Talk.StartAsync(_place);
        await talk.SayAsync("Danke");
        _place.Time.Advance(TimeSpan.FromMinutes(20));

        var renewed = await _place.PostAsync($"{Talk.Root}/tokens/refresh", talk.Token);
        _place.Time.Advance(TimeSpan.FromMinutes(20));
        var again = new Talk(_place, renewed.GetProperty("conversationId").GetString()!, renewed.GetProperty("token").GetString()!);

        Assert.Equal(talk.Conversation, again.Conversation);
        Assert.NotEmpty(await again.ReadAsync());
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    [InlineData("DELETE", "")]
    public async Task Other_peoples_conversation_stays_closed(string method, string rest)
    {
        var (own, other) = (await Talk.StartAsync(_place), await Talk.StartAsync(_place));

        using var response = await _place.SendAsync(new HttpMethod(method), $"{Talk.Root}/conversations/{other.Conversation}{rest}", own.Token, """{"type":"message","text":"Ich lese mit"}""");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await other.ReadAsync());
    }

    [Fact]
    public async Task Stream_opens_with_its_own_token_only()
    {
        var talk = await Talk.StartAsync(_place);

        using var response = await _place.SendAsync(HttpMethod.Get, $"{Talk.Root}/conversations/{talk.Conversation}/stream?t={talk.Token}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Deleted_conversation_is_gone_for_its_asker_too()
    {
        var talk = await Talk.StartAsync(_place);
        await talk.SayAsync("Danke");

        using var deleted = await _place.SendAsync(HttpMethod.Delete, $"{Talk.Root}/conversations/{talk.Conversation}", talk.Token);
        using var after = await _place.SendAsync(HttpMethod.Get, $"{Talk.Root}/conversations/{talk.Conversation}/activities", talk.Token);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (deleted.StatusCode, after.StatusCode));
        Assert.Contains("beginnen Sie ein neues", await DetailAsync(after), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expired_token_still_deletes_its_conversation_and_no_other()
    {
        var (talk, other) = (await Talk.StartAsync(_place), await Talk.StartAsync(_place));
        _place.Time.Advance(TimeSpan.FromMinutes(31));

        using var foreign = await _place.SendAsync(HttpMethod.Delete, $"{Talk.Root}/conversations/{other.Conversation}", talk.Token);
        using var own = await _place.SendAsync(HttpMethod.Delete, $"{Talk.Root}/conversations/{talk.Conversation}", talk.Token);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.NoContent), (foreign.StatusCode, own.StatusCode));
    }

    [Fact]
    public async Task Failure_of_the_server_is_told_to_programs_as_a_problem()
    {
        var talk = await Talk.StartAsync(_place);
        await _place.Knowledge.Database.WriteAsync(session => session.ExecuteAsync("ALTER TABLE activity RENAME TO verlegt"), CancellationToken.None);

        using var response = await _place.SendAsync(HttpMethod.Get, $"{Talk.Root}/conversations/{talk.Conversation}/activities", talk.Token);

        Assert.True(response.StatusCode >= HttpStatusCode.InternalServerError);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("noch einmal", await DetailAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eins")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task Watermark_that_is_no_number_is_refused(string watermark)
    {
        var talk = await Talk.StartAsync(_place);

        using var response = await _place.SendAsync(HttpMethod.Get, $"{Talk.Root}/conversations/{talk.Conversation}/activities?watermark={watermark}", talk.Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Address_that_opens_conversation_after_conversation_is_asked_to_wait()
    {
        await using var place = await ServerPlace.StartAsync(options => options with { Limits = new RateLimitOptions { MessagesPerMinute = 12 } });
        for (var i = 0; i < 3; i++) await place.PostAsync($"{Talk.Root}/tokens/generate", token: null);

        using var refused = await place.SendAsync(HttpMethod.Post, $"{Talk.Root}/tokens/generate");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Contains("warten Sie", await DetailAsync(refused), StringComparison.Ordinal);
    }

    private static string Text(JsonElement activity, string field) => activity.GetProperty(field).GetString()!;

    private static string Stage(JsonElement activity) =>
        activity.TryGetProperty("channelData", out var data) && data.TryGetProperty("streamType", out var stage) ? stage.GetString()! : string.Empty;

    private static async Task<string> DetailAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString()!;
}
