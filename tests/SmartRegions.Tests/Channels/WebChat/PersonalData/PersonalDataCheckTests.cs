using System.Net;
using System.Text.Json;

namespace SmartRegions.Tests.Channels.WebChat.PersonalData;

public sealed class PersonalDataCheckTests : IAsyncLifetime
{
    private ServerPlace _place = null!;
    private Talk _talk = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        _talk = await Talk.StartAsync(_place);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task What_is_found_is_told_with_its_place_and_nothing_is_kept()
    {
        const string Text = "Rückruf bei Frau Weber unter 0171 2345678 bitte";

        var check = await CheckAsync(Text);

        Assert.Equal(["Frau Weber", "0171 2345678"], check.GetProperty("found").EnumerateArray().Select(datum => Text.Substring(datum.GetProperty("start").GetInt32(), datum.GetProperty("length").GetInt32())));
        Assert.Equal("Rückruf bei [Name entfernt] unter [Telefonnummer entfernt] bitte", check.GetProperty("redacted").GetString());
        Assert.Empty(await _talk.ReadAsync());
    }

    [Fact]
    public async Task In_a_plain_question_nothing_is_found() => Assert.Empty((await CheckAsync("Was kostet ein LoRaWAN-Netz?")).GetProperty("found").EnumerateArray());

    [Fact]
    public async Task Without_a_token_nothing_is_looked_at()
    {
        using var response = await _place.SendAsync(HttpMethod.Post, $"/gespraeche/{_talk.Conversation}/pruefung", token: null, """{"text":"Hallo"}""");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"text":7}""")]
    public async Task What_is_no_text_is_refused(string json)
    {
        using var response = await _place.SendAsync(HttpMethod.Post, $"/gespraeche/{_talk.Conversation}/pruefung", _talk.Token, json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_is_told_as_such_to_the_page()
    {
        using var response = await _place.SendAsync(HttpMethod.Post, $"/gespraeche/{_talk.Conversation}/pruefung", _talk.Token, JsonSerializer.Serialize(new { text = new string('a', 200_000) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Message_that_the_asker_wants_as_written_is_kept_so_and_looked_up_without_what_tells_of_a_person()
    {
        using var sent = await _talk.SendAsync("""{"type":"message","text":"IBAN DE02 1203 0000 0000 2020 51. Wie weit reicht ein LoRaWAN-Gateway auf dem Land?","channelData":{"personalData":"keep"}}""");

        var said = await _talk.ReadUntilAsync(2);

        Assert.Contains("DE02 1203", said[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        var answer = said[1].GetProperty("text").GetString();
        Assert.Contains("10 km weit", answer, StringComparison.Ordinal);
        Assert.Contains("auf Ihren Wunsch", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("DE02", answer, StringComparison.Ordinal);
    }

    private Task<JsonElement> CheckAsync(string text) => _place.PostAsync($"/gespraeche/{_talk.Conversation}/pruefung", _talk.Token, new { text });
}
