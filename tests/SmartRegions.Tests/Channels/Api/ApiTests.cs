using System.Globalization;
using System.Net;
using System.Text.Json;
using SmartRegions.Channels.Questions;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Channels.Api;

/// <summary>What a program gets that asks as it should, over real connections.</summary>
public sealed class ApiTests : IAsyncLifetime
{
    private const string Question = "Wie weit reicht ein LoRaWAN-Gateway auf dem Land?";

    private ServerPlace _place = null!;
    private ApiClient _program = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        _program = await ApiClient.WithKeyAsync(_place);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Question_is_answered_with_the_page_that_shows_the_quote()
    {
        var answer = await _program.AskAsync(new { id = "f-1", question = Question });

        var citation = answer.GetProperty("citations")[0];
        Assert.Equal(("f-1", ServerPlace.Fact), (answer.GetProperty("id").GetString(), citation.GetProperty("quote").GetString()));
        using var page = await _place.Client.GetAsync(citation.GetProperty("page_url").GetString());
        Assert.Contains("<mark>Ein LoRaWAN-Gateway", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_is_understood_from_those_before_it()
    {
        var alone = await _program.AskAsync(new { question = "Und auf dem Land?" });
        var answer = await _program.AskAsync(new { question = "Und auf dem Land?", history = new[] { "Wie weit reicht ein LoRaWAN-Gateway in der Stadt?" } });

        Assert.Empty(alone.GetProperty("citations").EnumerateArray());
        Assert.Contains("10 km", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personal_data_is_neither_answered_nor_kept()
    {
        var answer = await _program.AskAsync(new { question = $"{Question} Bitte an erika.muster@posteo.example, Telefon 0171 2345678.", history = new[] { "IBAN DE89 3704 0044 0532 0130 00?" } });

        Assert.Equal(["E-Mail-Adresse", "Telefonnummer"], answer.GetProperty("redacted").EnumerateArray().Select(name => name.GetString()!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("erika", answer.GetRawText(), StringComparison.Ordinal);
        var logged = Assert.Single((await LogAsync()).Questions);
        Assert.DoesNotContain("2345678", $"{logged.Asked.Question} {logged.Asked.Answer} {logged.Asked.Trace.Write()}", StringComparison.Ordinal);
        Assert.DoesNotContain("3704", logged.Asked.Trace.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_is_logged_with_the_name_of_the_key_and_what_was_found()
    {
        await _program.AskAsync(new { question = Question, land = "NW" });

        var asked = Assert.Single((await LogAsync()).Questions).Asked;
        Assert.Equal((QuestionChannel.Api, "intranet-suche", "NW", Question), (asked.Channel, asked.Program, asked.Land, asked.Question));
        Assert.Contains(asked.Trace.Passages, passage => passage is { IsQuoted: true, Score: > 0 });
        Assert.Contains(asked.Trace.Steps, step => step.Step == "retrieve");
    }

    [Fact]
    public async Task Search_tells_what_is_found_and_why_and_no_path_of_this_machine()
    {
        using var response = await _program.PostAsync("/search", """{"query":"Wasserstand","top":1}""");
        var found = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        var hit = Assert.Single(found.GetProperty("hits").EnumerateArray());
        Assert.Equal((1, "pegel.md"), (hit.GetProperty("rank").GetInt32(), hit.GetProperty("source").GetString()));
        Assert.True(hit.GetProperty("views").GetProperty("stems").GetDouble() > 0);
        Assert.Equal(0, (await LogAsync()).Count);
    }

    [Fact]
    public async Task Search_is_kept_to_documents_that_are_like_it_and_told_what_is_possible()
    {
        async Task<string[]> FoundAsync(string body)
        {
            using var response = await _program.PostAsync("/search", body);
            return [.. JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("source").GetString()!).Distinct()];
        }

        using var unknown = await _program.PostAsync("/search", """{"query":"LoRaWAN","kind":"buch"}""");
        using var ofNone = await _program.PostAsync("/search", """{"query":"LoRaWAN","stage":"Pilotphase"}""");

        Assert.Contains("lorawan.md", await FoundAsync("""{"query":"LoRaWAN Kommune"}"""));
        Assert.DoesNotContain("lorawan.md", await FoundAsync("""{"query":"LoRaWAN Kommune","kind":"foerderung"}"""));
        Assert.Empty(await FoundAsync("""{"query":"LoRaWAN Kommune","since":2099}"""));
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        Assert.Contains("leitfaden", await ApiClient.DetailAsync(unknown), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, ofNone.StatusCode);
    }

    [Fact]
    public async Task Documents_are_listed_page_by_page_and_found_by_their_id()
    {
        var first = await _program.ReadAsync("/documents?limit=1");
        var next = first.GetProperty("next").GetString();
        var last = await _program.ReadAsync($"/documents?limit=1&after={next}");

        Assert.Equal(JsonValueKind.Null, last.GetProperty("next").ValueKind);
        var ids = new[] { first, last }.Select(page => page.GetProperty("documents")[0].GetProperty("document_id").GetString()!).ToList();
        Assert.Equal(new[] { ServerPlace.Sheet, ServerPlace.HostileSheet }.Select(sheet => ServerPlace.IdOf(sheet).Value).Order(StringComparer.Ordinal), ids);
        var document = await _program.ReadAsync($"/documents/{ServerPlace.IdOf(ServerPlace.Sheet)}");
        Assert.Equal(("LoRaWAN in der Kommune", "lorawan.md"), (document.GetProperty("title").GetString(), document.GetProperty("source").GetString()));
    }

    [Fact]
    public async Task Source_is_found_also_when_its_document_says_something_else_by_now()
    {
        var passage = await PassageAsync();
        Assert.True((await _program.ReadAsync($"/source/{passage}")).GetProperty("current").GetBoolean());

        await _place.Knowledge.Store.ReplaceAsync([ServerPlace.Version(ServerPlace.Sheet, "LoRaWAN in der Kommune", "Ein Gateway reicht 15 km weit.") is var version ? version with { Document = version.Document with { Digest = new string('b', 64) } } : null!], CancellationToken.None);

        var old = await _program.ReadAsync($"/source/{passage}");
        Assert.Equal((false, 1, 2, ServerPlace.Fact), (old.GetProperty("current").GetBoolean(), old.GetProperty("version").GetInt32(), old.GetProperty("newest_version").GetInt32(), old.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("/documents/gibt-es-nicht", "GET /api/v1/documents")]
    [InlineData("/documents/..%2F..%2Fetc%2Fpasswd", "GET /api/v1/documents")]
    [InlineData("/source/0000000000000000", "passage_id")]
    [InlineData("/source/<script>", "passage_id")]
    [InlineData("/unbekannt", "Adresse")]
    public async Task What_is_not_there_is_told_with_where_to_look(string path, string advice)
    {
        using var response = await _program.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(advice, await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_method_is_told_with_the_right_one()
    {
        using var response = await _program.GetAsync("/ask");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Contains("HTTP-Methode", await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_of_the_database_is_told_as_a_problem()
    {
        var passage = await PassageAsync();
        await _place.Knowledge.Database.WriteAsync(session => session.ExecuteAsync("ALTER TABLE passage RENAME TO verlegt"), CancellationToken.None);

        using var response = await _program.GetAsync($"/source/{passage}");

        Assert.True(response.StatusCode >= HttpStatusCode.InternalServerError);
        Assert.Contains("noch einmal", await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    private Task<QuestionPage> LogAsync() => new QuestionLog(_place.Knowledge.Database).ReadAsync(new QuestionFilter(), 1, 10, CancellationToken.None);

    private async Task<string> PassageAsync()
    {
        var passages = await _place.Knowledge.Store.PassagesOfAsync(DocumentId.FromSource(ServerPlace.Sheet), CancellationToken.None);
        return string.Create(CultureInfo.InvariantCulture, $"{passages[0].Id}");
    }
}
