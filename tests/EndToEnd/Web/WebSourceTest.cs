using SmartRegions.EndToEnd.Running;
using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.EndToEnd.Web;

/// <summary>A web server of this test alone, and pages fetched from it into an empty workplace.</summary>
public abstract class WebSourceTest : IDisposable
{
    private protected const string Statute = "<!doctype html><html><head><title>Hundesteuer</title></head><body><main><p>Für den ersten Hund: 120 Euro.</p></main></body></html>";

    private readonly Workplace _workplace = new();

    private protected LocalWebServer Server { get; } = new();

    public void Dispose()
    {
        Server.Dispose();
        _workplace.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static WebFetchOptions Options { get; } = new()
    {
        Networks = ReachableNetworks.Any,
        Pause = TimeSpan.FromMilliseconds(20),
        Request = TimeSpan.FromSeconds(5),
        Patience = TimeSpan.FromSeconds(3),
        Body = 1 << 20,
    };

    private protected async Task AssertMissedAsync(FetchOutcome outcome, string path)
    {
        var missed = Assert.Single((await FetchAsync(path)).Missed);
        Assert.Equal((outcome, path), (missed.Outcome, missed.Address.PathAndQuery));
        Assert.EndsWith(".", missed.Reason, StringComparison.Ordinal);
    }

    private protected Task<FetchedPages> FetchAsync(params string[] paths) => FetchAsync(Options, [.. paths.Select(path => Server.AddressOf(path))]);

    private protected Task<FetchedPages> FetchAsync(WebFetchOptions options, params Uri[] addresses) =>
        new WebSource(options, new WebCache(Path.Combine(_workplace.Data, "web")), TimeProvider.System)
            .FetchAsync([.. addresses.Select(address => new WebPage(address))], new Progress<IngestionProgress>(), CancellationToken.None);

    private protected string[] LeftBehind() =>
        Directory.Exists(Path.Combine(_workplace.Data, "web")) ? Directory.GetFiles(Path.Combine(_workplace.Data, "web"), "*", SearchOption.AllDirectories) : [];
}
