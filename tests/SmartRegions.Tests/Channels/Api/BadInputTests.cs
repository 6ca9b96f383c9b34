using System.Net;

namespace SmartRegions.Tests.Channels.Api;

/// <summary>What a program is told that sends what is not expected.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private ServerPlace _place = null!;
    private ApiClient _program = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        _program = await ApiClient.WithKeyAsync(_place);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Theory]
    [InlineData("", "kein gültiges JSON")]
    [InlineData("{\"question\":\"Was", "(Zeile 1, Stelle ")]
    [InlineData("{\"question\":\"Was?\",}", "kein gültiges JSON")]
    [InlineData("{\"question\":\"a\",\"question\":\"b\"}", "kein gültiges JSON")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}", "kein gültiges JSON")]
    [InlineData("{\"\\ud800\":1}", "kein gültiges JSON")]
    [InlineData("[\"Was?\"]", "JSON-Objekt")]
    [InlineData("null", "JSON-Objekt")]
    [InlineData("{}", "Es fehlt: „question“")]
    [InlineData("{\"question\":\"\"}", "Es fehlt: „question“")]
    [InlineData("{\"question\":\" \\n\"}", "Es fehlt: „question“")]
    [InlineData("{\"frage\":\"Was?\"}", "Nicht vorgesehen: „frage“. Möglich sind: „question“")]
    [InlineData("{\"Question\":\"Was?\"}", "Nicht vorgesehen: „Question“")]
    [InlineData("{\"question\":7}", "„question“: Die Angabe hat nicht die erwartete Form")]
    [InlineData("{\"question\":null}", "„question“")]
    [InlineData("{\"question\":\"\\ud800\"}", "„question“")]
    [InlineData("{\"question\":\"Was?\",\"history\":\"Wer?\"}", "„history“")]
    [InlineData("{\"question\":\"Was?\",\"history\":[null]}", "„history“")]
    [InlineData("{\"question\":\"Was?\",\"land\":\"XX\"}", "Unbekanntes Bundesland. Möglich sind: BW")]
    [InlineData("{\"question\":\"Was?\",\"inhabitants\":0}", "Einwohnerzahl")]
    [InlineData("{\"question\":\"Was?\",\"inhabitants\":20000001}", "bis 20.000.000")]
    [InlineData("{\"question\":\"Was?\",\"inhabitants\":\"4200\"}", "„inhabitants“")]
    [InlineData("{\"question\":\"Was?\",\"inhabitants\":4200.5}", "„inhabitants“")]
    public async Task Illegible_question_is_told_what_is_wrong(string body, string saying)
    {
        using var response = await _program.PostAsync("/ask", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(saying, await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ask", "question", 8_001, "8000 Zeichen")]
    [InlineData("/search", "query", 2_001, "2000 Zeichen")]
    [InlineData("/ask", "id", 129, "128 Zeichen")]
    public async Task Text_that_is_too_long_is_told_how_long_it_may_be(string path, string field, int length, string saying)
    {
        var other = field == "id" ? "\"question\":\"Was?\"," : string.Empty;
        using var response = await _program.PostAsync(path, $"{{{other}\"{field}\":\"{new string('a', length)}\"}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(saying, await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_may_have_twenty_before_it_and_no_more()
    {
        static string With(int count) => $"{{\"question\":\"Was?\",\"history\":[{string.Join(',', Enumerable.Repeat("\"Danke\"", count))}]}}";

        using var most = await _program.PostAsync("/ask", With(20));
        using var more = await _program.PostAsync("/ask", With(21));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (most.StatusCode, more.StatusCode));
    }

    [Theory]
    [InlineData("{\"query\":\"Pegel\",\"top\":0}")]
    [InlineData("{\"query\":\"Pegel\",\"top\":101}")]
    [InlineData("{\"query\":\"Pegel\",\"top\":99999999999}")]
    public async Task Search_for_too_many_hits_is_told_the_limit(string body)
    {
        using var response = await _program.PostAsync("/search", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("„top“", await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=501")]
    [InlineData("limit=viele")]
    [InlineData("after=%00")]
    public async Task Page_of_documents_that_cannot_be_is_refused(string query)
    {
        using var response = await _program.GetAsync($"/documents?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Erwartet wird", await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_beyond_the_limit_is_not_read()
    {
        using var response = await _program.PostAsync("/ask", $"{{\"question\":\"{new string('a', 200_000)}\"}}");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("128 KB", await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Other_media_type_is_told_which_is_expected(string type)
    {
        using var response = await _program.PostAsync("/ask", """{"question":"Was?"}""", type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Contains("application/json", await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_in_a_question_reach_the_log_without_harm()
    {
        using var response = await _program.PostAsync("/ask", """{"question":"Was kostet\u0000 LoRaWAN?"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
