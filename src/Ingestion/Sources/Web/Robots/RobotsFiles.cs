using System.Collections.Concurrent;
using System.Text;

namespace SmartRegions.Ingestion.Sources.Web.Robots;

/// <summary>Asks every site once a run what may be fetched from it (RFC 9309, section 2.3).</summary>
internal sealed class RobotsFiles(WebTransport transport)
{
    /// <summary>As much of a file is looked at as the RFC asks for.</summary>
    private const int LargestFile = 500 << 10;

    private const int Redirects = 5;

    private readonly ConcurrentDictionary<string, Answer> _answers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes sure that an address may be fetched.</summary>
    /// <exception cref="FetchException">It may not, or the site does not say.</exception>
    public async Task DemandAsync(Uri address, CancellationToken cancellationToken)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        if (!_answers.TryGetValue(site, out var answer)) answer = _answers.GetOrAdd(site, await AskAsync(new Uri(site + "/robots.txt"), cancellationToken));
        if (answer is Answer.Silent silent) throw new FetchException(silent.Outcome, silent.Reason);
        if (answer is Answer.Said said && !said.Rules.Allow(address))
        {
            throw new FetchException(
                FetchOutcome.NotAllowedByRobots, "Der Betreiber der Website möchte nicht, dass Programme diese Seite abrufen (robots.txt). Bitte dort nachfragen oder das Dokument als Datei einlesen.");
        }
    }

    private async Task<Answer> AskAsync(Uri file, CancellationToken cancellationToken)
    {
        try
        {
            for (var redirects = 0; redirects <= Redirects; redirects++)
            {
                var answer = await transport.GetAsync(file, _ => { }, (response, token) => ReadAsync(file, response, token), cancellationToken);
                if (answer is not Answer.Moved moved) return answer;
                file = moved.To;
            }

            return new Answer.Said(RobotsRules.AllowAll);
        }
        catch (FetchException exception)
        {
            return new Answer.Silent(exception.Outcome, exception.Message);
        }
    }

    private static async Task<Answer> ReadAsync(Uri file, HttpResponseMessage response, CancellationToken cancellationToken) => (int)response.StatusCode switch
    {
        >= 200 and < 300 => new Answer.Said(RobotsRules.Parse(
            Encoding.UTF8.GetString((await BodyReader.ReadHeadAsync(response.Content, LargestFile, cancellationToken)).Span).TrimStart('\uFEFF'), UserAgent.Product)),
        301 or 302 or 303 or 307 or 308 => new Answer.Moved(WebAddress.Follow(file, response.Headers.Location)),
        // The RFC lets a crawler go on; a server that is asked for patience is not one without rules.
        >= 400 and < 500 and not 429 => new Answer.Said(RobotsRules.AllowAll),
        var status => new Answer.Silent(
            FetchOutcome.Unreachable, $"Die Website sagt nicht, was Programme abrufen dürfen (robots.txt: Status {status}); deshalb wurde nichts abgerufen. Bitte später erneut versuchen."),
    };

    private abstract record Answer
    {
        public sealed record Said(RobotsRules Rules) : Answer;

        public sealed record Moved(Uri To) : Answer;

        public sealed record Silent(FetchOutcome Outcome, string Reason) : Answer;
    }
}
