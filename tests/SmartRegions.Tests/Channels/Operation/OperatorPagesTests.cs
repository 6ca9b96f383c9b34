using System.Net;
using System.Text;
using SmartRegions.Channels.Operation;
using SmartRegions.Tests.Channels.Api;
using SmartRegions.Tests.Channels.WebChat;

namespace SmartRegions.Tests.Channels.Operation;

/// <summary>Who sees what was asked, over real connections.</summary>
public sealed class OperatorPagesTests : IAsyncLifetime
{
    private const string Password = "Sonnenblume am Rathaus";

    private ServerPlace _place = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        await SetPasswordAsync(Password);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Theory]
    [InlineData("/betrieb/anmelden")]
    [InlineData("/betrieb/fragen")]
    [InlineData("/betrieb/fragen.csv")]
    [InlineData("/BETRIEB/fragen")]
    public async Task Without_a_password_there_are_no_such_pages(string path)
    {
        await using var place = await ServerPlace.StartAsync();

        using var response = await place.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Nicht gefunden", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/betrieb/fragen")]
    [InlineData("/betrieb/fragen/01a202604b807d648f0a5c896fb61e99")]
    [InlineData("/betrieb/fragen.csv")]
    public async Task Who_has_not_signed_in_is_asked_to(string path)
    {
        using var desk = Desk();

        using var response = await desk.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(OperatorDesk.SignIn, new Uri(_place.Client.BaseAddress!, response.Headers.Location!).AbsolutePath);
    }

    [Fact]
    public async Task Right_password_opens_the_page_that_was_asked_for_with_a_guarded_cookie()
    {
        using var desk = Desk();

        using var response = await desk.SignInAsync(Password, returnTo: "/betrieb/fragen?seite=2");

        Assert.Equal("/betrieb/fragen?seite=2", response.Headers.Location?.ToString());
        var cookie = response.Headers.GetValues("Set-Cookie").Single(line => line.StartsWith("smartregions-betrieb=", StringComparison.Ordinal));
        foreach (var guard in new[] { "httponly", "samesite=strict", "path=/betrieb" }) Assert.Contains(guard, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Gestellte Fragen", await desk.ReadAsync(OperatorDesk.Questions), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://boese.example/")]
    [InlineData("//boese.example/")]
    public async Task Signing_in_leads_to_no_other_server(string address)
    {
        using var desk = Desk();

        using var response = await desk.SignInAsync(Password, returnTo: address);

        Assert.Equal(OperatorDesk.Questions, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Wrong_password_is_told_and_opens_nothing()
    {
        using var desk = Desk();

        using var response = await desk.SignInAsync("sonnenblume am rathaus");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Das Kennwort ist nicht richtig", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var after = await desk.GetAsync(OperatorDesk.Questions);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task Form_of_another_site_is_refused()
    {
        using var desk = Desk();
        await desk.ReadAsync(OperatorDesk.SignIn);

        using var response = await desk.PostAsync(OperatorDesk.SignIn, token: null, new() { ["kennwort"] = Password });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Guessing_passwords_is_slowed()
    {
        using var desk = Desk();
        var token = OperatorDesk.Token().Match(await desk.ReadAsync(OperatorDesk.SignIn)).Groups["token"].Value;
        for (var i = 0; i < 6; i++) (await desk.PostAsync(OperatorDesk.SignIn, token, new() { ["kennwort"] = $"geraten {i}" })).Dispose();

        using var refused = await desk.PostAsync(OperatorDesk.SignIn, token, new() { ["kennwort"] = Password });

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("Zu viele falsche Kennwörter. Bitte warten Sie eine Minute", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task Signing_out_closes_the_pages()
    {
        using var desk = await SignedInAsync();
        var token = OperatorDesk.Token().Match(await desk.ReadAsync(OperatorDesk.Questions)).Groups["token"].Value;

        using var response = await desk.PostAsync($"/betrieb/abmelden", token, []);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        using var after = await desk.GetAsync(OperatorDesk.Questions);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task Wrong_passwords_of_others_at_the_same_address_keep_no_session_open()
    {
        using var desk = await SignedInAsync();
        var token = OperatorDesk.Token().Match(await desk.ReadAsync(OperatorDesk.Questions)).Groups["token"].Value;
        using var guesser = Desk();
        var guess = OperatorDesk.Token().Match(await guesser.ReadAsync(OperatorDesk.SignIn)).Groups["token"].Value;
        for (var i = 0; i < 7; i++) (await guesser.PostAsync(OperatorDesk.SignIn, guess, new() { ["kennwort"] = $"geraten {i}" })).Dispose();

        using var response = await desk.PostAsync("/betrieb/abmelden", token, []);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        using var after = await desk.GetAsync(OperatorDesk.Questions);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task New_password_signs_out_who_came_in_with_the_old_one()
    {
        using var desk = await SignedInAsync();

        await SetPasswordAsync("Lindenbaum am Brunnen");

        using var after = await desk.GetAsync(OperatorDesk.Questions);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task Session_ends_with_the_working_day_and_not_with_a_restart()
    {
        var cookies = new CookieContainer();
        using (var before = new OperatorDesk(_place.NewClient(cookies))) (await before.SignInAsync(Password)).Dispose();

        await _place.RestartAsync();
        _place.Time.Advance(TimeSpan.FromHours(7));
        using var desk = new OperatorDesk(_place.NewClient(cookies));
        Assert.Contains("Gestellte Fragen", await desk.ReadAsync(OperatorDesk.Questions), StringComparison.Ordinal);

        _place.Time.Advance(TimeSpan.FromHours(2));
        using var after = await desk.GetAsync(OperatorDesk.Questions);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task Password_of_the_operators_environment_takes_the_place_of_the_one_kept()
    {
        await using var place = await ServerPlace.StartAsync(options => options with { OperatorPassword = "aus der Umgebung" });
        using var desk = new OperatorDesk(place.NewClient());

        using var response = await desk.SignInAsync("aus der Umgebung");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task Session_with_the_password_of_the_environment_outlasts_a_restart()
    {
        await using var place = await ServerPlace.StartAsync(options => options with { OperatorPassword = "aus der Umgebung" });
        var cookies = new CookieContainer();
        using (var before = new OperatorDesk(place.NewClient(cookies))) (await before.SignInAsync("aus der Umgebung")).Dispose();

        await place.RestartAsync();
        using var desk = new OperatorDesk(place.NewClient(cookies));

        Assert.Contains("Gestellte Fragen", await desk.ReadAsync(OperatorDesk.Questions), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("von=2026-13-45", "„Von“: „2026-13-45“ ist kein Datum")]
    [InlineData("von=2026-03-09&bis=2026-03-08", "„Von“ liegt nach „Bis“")]
    [InlineData("kanal=fax", "„Kanal“: „fax“ gibt es nicht; möglich sind chat, api")]
    public async Task Filter_that_is_illegible_is_told(string query, string told)
    {
        using var desk = await SignedInAsync();

        Assert.Contains(told, WebUtility.HtmlDecode(await desk.ReadAsync($"{OperatorDesk.Questions}?{query}")), StringComparison.Ordinal);
        using var table = await desk.GetAsync($"{OperatorDesk.Questions}.csv?{query}");
        Assert.Equal(HttpStatusCode.BadRequest, table.StatusCode);
    }

    [Fact]
    public async Task Question_of_the_chat_is_listed_with_its_trace_and_with_what_was_found()
    {
        var talk = await Talk.StartAsync(_place);
        await talk.SayAsync("Wie weit reicht ein <b>LoRaWAN-Gateway</b> auf dem Land?");
        await talk.ReadUntilAsync(2);
        using var desk = await SignedInAsync();

        var list = await desk.ReadAsync(OperatorDesk.Questions);
        var address = list.Split("href=\"").Single(part => part.StartsWith($"{OperatorDesk.Questions}/", StringComparison.Ordinal)).Split('"')[0];
        var page = WebUtility.HtmlDecode(await desk.ReadAsync(address));

        Assert.DoesNotContain("<b>", list, StringComparison.Ordinal);
        Assert.Contains("Web-Chat", list, StringComparison.Ordinal);
        Assert.Contains("LoRaWAN in der Kommune", page, StringComparison.Ordinal);
        Assert.Contains("zitiert", page, StringComparison.Ordinal);
        Assert.Contains("Vollständigkeit", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_and_table_show_what_the_filter_asks_for()
    {
        var program = await ApiClient.WithKeyAsync(_place);
        await program.AskAsync(new { question = "Wie weit reicht ein LoRaWAN-Gateway auf dem Land?" });
        await program.AskAsync(new { question = "=Wie hoch ist der Mount Everest?" });
        using var desk = await SignedInAsync();

        Assert.Contains("2 Fragen", await desk.ReadAsync(OperatorDesk.Questions), StringComparison.Ordinal);
        Assert.Contains("1 Frage ", await desk.ReadAsync($"{OperatorDesk.Questions}?text=everest&kanal=api"), StringComparison.Ordinal);
        Assert.Contains("Keine Frage passt", await desk.ReadAsync($"{OperatorDesk.Questions}?kanal=chat"), StringComparison.Ordinal);
        Assert.Contains("Keine Frage passt", await desk.ReadAsync($"{OperatorDesk.Questions}?bis=2026-03-08"), StringComparison.Ordinal);
        var table = Encoding.UTF8.GetString(await desk.ReadBytesAsync($"{OperatorDesk.Questions}.csv?text=everest"));
        Assert.StartsWith("\uFEFF\"zeit\";", table, StringComparison.Ordinal);
        Assert.Contains("\"'=Wie hoch ist der Mount Everest?\"", table, StringComparison.Ordinal);
        Assert.DoesNotContain("LoRaWAN-Gateway auf dem Land", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Illegible_filters_and_pages_do_no_harm()
    {
        using var desk = await SignedInAsync();

        foreach (var query in new[] { "seite=0", "seite=-1", "seite=99999999999", "seite=2147483647", "von=gestern", "bis=9999-12-31", "verhalten='", "text=%00%25", "sicherheit=7" })
        {
            using var response = await desk.GetAsync($"{OperatorDesk.Questions}?{query}");
            Assert.Equal((query, HttpStatusCode.OK), (query, response.StatusCode));
        }

        using var unknown = await desk.GetAsync($"{OperatorDesk.Questions}/gibt-es-nicht");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private OperatorDesk Desk() => new(_place.NewClient());

    private async Task<OperatorDesk> SignedInAsync()
    {
        var desk = Desk();
        using var response = await desk.SignInAsync(Password);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return desk;
    }

    private Task SetPasswordAsync(string password) => new OperatorAccount(_place.Knowledge.Database, password: null, _place.Time).SetPasswordAsync(password, CancellationToken.None);
}
