using System.Net;
using System.Text.RegularExpressions;
using SmartRegions.Channels.WebChat;

namespace SmartRegions.Tests.Channels.Browser;

/// <summary>What pages bring into a browser.</summary>
public sealed partial class BrowserTests : IAsyncLifetime
{
    private ServerPlace _place = null!;

    public async Task InitializeAsync() => _place = await ServerPlace.StartAsync();

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Every_file_that_the_page_names_is_there_and_comes_from_here()
    {
        var page = await _place.Client.GetStringAsync("/");
        var addresses = Reference().Matches(page).Select(match => match.Groups["address"].Value).Where(address => !address.StartsWith('#')).ToList();

        Assert.Contains(addresses, address => address.EndsWith("/webchat.js", StringComparison.Ordinal));
        Assert.All(addresses, address => Assert.StartsWith("/", address, StringComparison.Ordinal));
        foreach (var address in addresses)
        {
            using var response = await _place.Client.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, response.StatusCode));
        }
    }

    [Fact]
    public async Task Styles_find_their_fonts()
    {
        var page = await _place.Client.GetStringAsync("/");
        var folder = Reference().Matches(page).Select(match => match.Groups["address"].Value).First(address => address.EndsWith("/schrift.css", StringComparison.Ordinal))[..^"schrift.css".Length];

        var fonts = FontFile().Matches(await _place.Client.GetStringAsync($"{folder}schrift.css")).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(fonts);
        foreach (var font in fonts) Assert.Equal("font/woff2", (await _place.Client.GetAsync(folder + font)).Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Nothing_runs_that_the_page_has_not_named()
    {
        using var response = await _place.Client.GetAsync("/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]* src=)", await response.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Nonce_is_another_each_time() =>
        Assert.NotEqual(await PolicyAsync(), await PolicyAsync());

    [Theory]
    [InlineData("/", "frame-ancestors 'none'")]
    [InlineData("/beispiel", "frame-ancestors 'none'")]
    [InlineData("/eingebettet", "frame-ancestors 'self' https://www.stadt.example")]
    public async Task Only_the_chat_for_frames_is_shown_in_frames_and_only_by_whom_the_operator_names(string path, string policy)
    {
        await using var place = await ServerPlace.StartAsync(options => options with { WebChat = new WebChatOptions { EmbedOn = ["https://www.stadt.example"] } });
        using var response = await place.Client.GetAsync(path);

        Assert.EndsWith(policy, response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_about_a_failure_is_as_careful_as_any_other()
    {
        await _place.Knowledge.Database.WriteAsync(session => session.ExecuteAsync("ALTER TABLE document RENAME TO verlegt"), CancellationToken.None);

        using var response = await _place.Client.GetAsync($"/quellen/{ServerPlace.IdOf(ServerPlace.Sheet)}");

        Assert.True(response.StatusCode >= HttpStatusCode.InternalServerError);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("bitte versuchen Sie es", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private async Task<string> PolicyAsync()
    {
        using var response = await _place.Client.GetAsync("/");
        return response.Headers.GetValues("Content-Security-Policy").Single();
    }

    [GeneratedRegex("(src|href)=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex("url\\(\"(?<name>[^\"]+)\"\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FontFile();
}
