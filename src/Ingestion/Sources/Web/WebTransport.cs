using System.Net;
using System.Net.Http.Headers;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>Single requests: no cookies, no passwords, no redirects of its own, one at a time to a host, each within its limits.</summary>
internal sealed class WebTransport : IDisposable
{
    private const int LongestHeadersInKilobytes = 32;

    private readonly HttpClient _client;
    private readonly HostTurns _turns;
    private readonly WebFetchOptions _options;
    private readonly TimeProvider _time;

    public WebTransport(WebFetchOptions options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        _turns = new HostTurns(options.Pause, time);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
            ConnectTimeout = options.Connect,
            ConnectCallback = new WebConnection(options.Networks).OpenAsync,
            MaxResponseHeadersLength = LongestHeadersInKilobytes,
            // What is not wanted is not waited for: the connection goes.
            MaxResponseDrainSize = 0,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent.Of(options.Contact));
        _client.DefaultRequestHeaders.Accept.ParseAdd(DocumentType.Wanted);
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de, en;q=0.5");
    }

    /// <summary>Asks for an address when its host's turn has come.</summary>
    /// <param name="address">The address.</param>
    /// <param name="prepare">Adds headers.</param>
    /// <param name="read">Makes of the answer what is wanted, while it is still the host's turn.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <exception cref="FetchException">No answer, or none in time.</exception>
    public async Task<T> GetAsync<T>(
        Uri address, Action<HttpRequestHeaders> prepare, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using var turn = await _turns.TakeAsync(address.IdnHost, cancellationToken);
        using var limit = new CancellationTokenSource(_options.Request, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            prepare(request.Headers);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await read(response, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw FetchException.TimedOut(limit.IsCancellationRequested ? _options.Request : _options.Connect);
        }
        catch (HttpRequestException exception)
        {
            throw FetchException.Of(exception);
        }
    }

    /// <summary>Lets nobody ask this host for a while.</summary>
    public void Postpone(Uri address, TimeSpan wait) => _turns.Postpone(address.IdnHost, wait);

    public void Dispose()
    {
        _client.Dispose();
        _turns.Dispose();
    }
}
