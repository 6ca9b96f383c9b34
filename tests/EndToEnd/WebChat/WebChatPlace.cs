using Microsoft.Playwright;
using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>The product's own corpus served to a real browser, once for all tests of a class.</summary>
public sealed class WebChatPlace : IAsyncLifetime
{
    private readonly CorpusWorkplace _corpus = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Server _server = null!;

    public Uri Address => _server.Address;

    /// <summary>For what an operator does beside the server.</summary>
    public SmartRegionsProgram Program => _corpus.Workplace.Program;

    public IBrowser Browser => _browser!;

    public async Task InitializeAsync()
    {
        await _corpus.InitializeAsync();
        _server = await Server.StartAsync(_corpus.Workplace.Program);
        if (Chromium.Path is not { } chromium) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox"] });
    }

    /// <summary>A browser of its own, as another person has one.</summary>
    public async Task<ChatPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        return await ChatPage.OpenAsync(await context.NewPageAsync(), Address);
    }

    /// <summary>Stops the server as a service manager does and starts it anew at the same address.</summary>
    public async Task RestartAsync()
    {
        var port = Address.Port;
        await _server.StopAsync();
        await _server.DisposeAsync();
        _server = await Server.StartAsync(_corpus.Workplace.Program, port);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _server.DisposeAsync();
        await _corpus.DisposeAsync();
    }
}
