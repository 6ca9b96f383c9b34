using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Sources.Web.Robots;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>
/// Fetches single pages as a guest who behaves: asks robots.txt before every address, follows few redirects and checks each, asks only for
/// what has changed, and takes no more than the limits allow.
/// </summary>
internal sealed class WebFetcher : IDisposable
{
    /// <summary>In characters.</summary>
    private const int LongestValidator = 1_024;

    private readonly WebFetchOptions _options;
    private readonly string _arrivals;
    private readonly TimeProvider _time;
    private readonly WebTransport _transport;
    private readonly RobotsFiles _robots;

    /// <param name="options">Manners and limits.</param>
    /// <param name="arrivals">Folder that fetched files are put into.</param>
    /// <param name="time">Measures pauses and limits.</param>
    public WebFetcher(WebFetchOptions options, string arrivals, TimeProvider time)
    {
        (_options, _arrivals, _time) = (options, arrivals, time);
        _transport = new WebTransport(options, time);
        _robots = new RobotsFiles(_transport);
    }

    /// <summary>Fetches a page. Whatever is wrong with it is a value; a folder that cannot be written to is not.</summary>
    /// <param name="address">The page.</param>
    /// <param name="known">The version known, which need not come again.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <exception cref="IOException">The folder for arrivals cannot be written to.</exception>
    public async Task<FetchResult> FetchAsync(Uri address, CachedPage? known, CancellationToken cancellationToken)
    {
        try
        {
            for (var redirects = 0; redirects <= _options.Redirects; redirects++)
            {
                await _robots.DemandAsync(address, cancellationToken);
                var answer = await AskAsync(address, known, cancellationToken);
                if (answer is Answer.Settled { Result: var result }) return result;
                if (answer is Answer.Moved { To: var target }) address = target;
            }

            throw new FetchException(FetchOutcome.TooManyRedirects, $"Die Adresse wird mehr als {_options.Redirects} Mal weitergeleitet. Bitte die Adresse im Browser prüfen.");
        }
        catch (FetchException exception)
        {
            return new FetchResult.Failed(exception.Outcome, exception.Message);
        }
    }

    public void Dispose() => _transport.Dispose();

    /// <summary>Asks once, and once more where the server asks for a little patience.</summary>
    private async Task<Answer> AskAsync(Uri address, CachedPage? known, CancellationToken cancellationToken)
    {
        var validators = known?.FinalAddress == address ? known : null;
        for (var isLast = false; ; isLast = true)
        {
            var answer = await _transport.GetAsync(
                address, headers => AddValidators(headers, validators), (response, token) => ReadAsync(address, validators, response, token), cancellationToken);
            if (answer is not Answer.Busy busy) return answer;
            if (isLast || busy.Wait is null || busy.Wait > _options.Patience)
            {
                throw new FetchException(FetchOutcome.Busy, $"Der Server ist ausgelastet oder bittet um weniger Anfragen ({(int)busy.Status}). Bitte später erneut versuchen.");
            }
        }
    }

    private static void AddValidators(HttpRequestHeaders headers, CachedPage? known)
    {
        if (known?.ETag is { } tag) headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } modified) headers.TryAddWithoutValidation("If-Modified-Since", modified);
    }

    private async Task<Answer> ReadAsync(Uri address, CachedPage? validators, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                return new Answer.Settled(await ReceiveAsync(address, response, cancellationToken));
            case HttpStatusCode.NotModified when validators is not null:
                return new Answer.Settled(new FetchResult.NotModified());
            case HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect:
                return new Answer.Moved(WebAddress.Follow(address, response.Headers.Location));
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable:
                var wait = WaitOf(response.Headers.RetryAfter);
                if (wait <= _options.Patience) _transport.Postpone(address, wait.Value);
                return new Answer.Busy(response.StatusCode, wait);
            default:
                throw FetchException.OfStatus(response.StatusCode);
        }
    }

    private TimeSpan? WaitOf(RetryConditionHeaderValue? retry)
    {
        if (retry?.Delta is { } delta) return delta;
        if (retry?.Date is not { } date) return null;
        var wait = date - _time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private async Task<FetchResult> ReceiveAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var announced = DocumentType.Announced(response.Content.Headers.ContentType?.MediaType);
        Directory.CreateDirectory(_arrivals);
        var file = Path.Combine(_arrivals, Guid.NewGuid().ToString("N") + announced);
        try
        {
            string digest;
            await using (var target = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0))
            {
                if (await BodyReader.CopyAsync(response.Content, target, _options.Body, cancellationToken) == 0)
                    throw new FetchException(FetchOutcome.Incomplete, "Die Antwort ist leer (0 Byte). Bitte die Adresse im Browser prüfen.");
                target.Position = 0;
                digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(target, cancellationToken));
                target.Flush(flushToDisk: true);
            }

            var ending = DocumentType.Checked(announced, FileSignature.FromHead(file));
            return new FetchResult.Arrived(file, ending, digest, address, Validator(response.Headers, "ETag"), Validator(response.Content.Headers, "Last-Modified"));
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    /// <summary>A validator as it came, since what it means is the server's business; none when it could not be sent back.</summary>
    private static string? Validator(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.FirstOrDefault() is { Length: > 0 and <= LongestValidator } value && Ascii.IsValid(value) && !value.Any(char.IsControl)
            ? value
            : null;

    private abstract record Answer
    {
        public sealed record Settled(FetchResult Result) : Answer;

        public sealed record Moved(Uri To) : Answer;

        public sealed record Busy(HttpStatusCode Status, TimeSpan? Wait) : Answer;
    }
}
