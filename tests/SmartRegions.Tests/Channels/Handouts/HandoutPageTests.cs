using System.IO.Compression;
using System.Net;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using SmartRegions.Channels.Handouts;
using SmartRegions.Tests.Channels.WebChat;

namespace SmartRegions.Tests.Channels.Handouts;

public sealed class HandoutPageTests : IAsyncLifetime
{
    private const string Question = "Wie weit reicht ein LoRaWAN-Gateway auf dem Land?";

    private ServerPlace _place = null!;
    private Talk _talk = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        _talk = await Talk.StartAsync(_place);
        await _talk.SayAsync(Question);
        await _talk.SayAsync("Wie oft misst ein Pegelsensor den Wasserstand?");
        await _talk.ReadUntilAsync(4);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Page_has_every_question_its_answer_and_numbered_sources()
    {
        var page = await TextAsync("seite");

        Assert.Contains("<h1 class=\"kern-heading-medium\">Vermerk vom 9. M&#xE4;rz 2026</h1>", page, StringComparison.Ordinal);
        Assert.Contains(Question, page, StringComparison.Ordinal);
        Assert.Contains("10 km weit. [1]", page, StringComparison.Ordinal);
        Assert.Contains("1. LoRaWAN in der Kommune", page, StringComparison.Ordinal);
        Assert.Contains("2. Pegel", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_document_writes_as_markup_is_text_on_the_page()
    {
        var page = await TextAsync("seite");

        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_answer_alone_is_handed_out_with_its_own_source_only()
    {
        var note = await TextAsync("markdown", ("frage", "1"));

        Assert.Contains("10 km weit", note, StringComparison.Ordinal);
        Assert.DoesNotContain("Pegelsensor", note, StringComparison.Ordinal);
        Assert.DoesNotContain("\n2. ", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_file_opens_and_is_named_by_its_day()
    {
        using var response = await AskAsync("word");
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);

        Assert.Equal("Vermerk-2026-03-09.docx", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("10 km weit. [1]", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hand_out_is_the_same_after_a_restart()
    {
        var before = await TextAsync("markdown");
        await _place.RestartAsync();

        Assert.Equal(before, await TextAsync("markdown"));
    }

    [Fact]
    public async Task Answer_that_is_another_today_is_told_as_such()
    {
        Assert.DoesNotContain("lautet heute anders", await TextAsync("markdown"), StringComparison.Ordinal);
        await _place.Knowledge.Store.ReplaceAsync([ServerPlace.Version(ServerPlace.Sheet, "LoRaWAN in der Kommune", "Ein LoRaWAN-Gateway reicht auf dem Land bis zu 15 km weit.")], CancellationToken.None);
        await _place.Knowledge.RefreshAsync(CancellationToken.None);

        Assert.Contains("Eine Antwort lautet heute anders als im Gespräch gezeigt", await TextAsync("markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gets_the_hand_out_of_anothers_conversation()
    {
        var other = await Talk.StartAsync(_place);
        await other.SayAsync(Question);
        await other.ReadUntilAsync(2);

        foreach (var token in new[] { other.Token, string.Empty, "geraten", _talk.Token + "x" })
        {
            using var response = await AskAsync("markdown", ("zugang", token));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        using var opened = await _place.Client.GetAsync($"/vermerk/{_talk.Conversation}");
        Assert.False(opened.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Expired_token_is_told_as_expired_in_words_for_people()
    {
        _place.Time.Advance(TimeSpan.FromMinutes(31));
        using var response = await AskAsync("seite");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Zugang abgelaufen", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_too_many_wait_for_hand_outs_the_page_says_so_and_what_to_do()
    {
        var places = _place.Services.GetRequiredService<HandoutPlaces>();
        using var patience = new CancellationTokenSource();
        var taken = new List<Task<RateLimitLease>>();
        while (taken.Count == 0 || taken[^1] is not { IsCompletedSuccessfully: true, Result.IsAcquired: false }) taken.Add(places.TakeAsync(patience.Token).AsTask());

        using var response = await AskAsync("seite");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.Contains("Gerade werden viele Vermerke erstellt.", page, StringComparison.Ordinal);
        Assert.Contains("in einer Minute", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Wissensbasis", page, StringComparison.Ordinal);
        await patience.CancelAsync();
    }

    [Fact]
    public async Task Conversation_without_an_answer_has_no_hand_out()
    {
        var silent = await Talk.StartAsync(_place);
        await silent.SayAsync("Guten Tag");
        await silent.ReadUntilAsync(2);

        using var response = await PostAsync(silent.Conversation, [("zugang", silent.Token), ("format", "markdown")]);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<string> TextAsync(string format, params (string Name, string Value)[] more)
    {
        using var response = await AskAsync(format, more);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    private Task<HttpResponseMessage> AskAsync(string format, params (string Name, string Value)[] more) =>
        PostAsync(_talk.Conversation, [.. new[] { ("zugang", _talk.Token), ("format", format) }.Where(field => more.All(other => other.Name != field.Item1)), .. more]);

    private async Task<HttpResponseMessage> PostAsync(string conversation, IEnumerable<(string Name, string Value)> fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _place.Client.PostAsync($"/vermerk/{conversation}", form);
    }
}
