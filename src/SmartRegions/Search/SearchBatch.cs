using System.Globalization;
using System.Text.Json;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Search;

/// <summary>Searches for every line of a file, one JSON object a line, in its order: <c>{"id", "ms", "hits": […]}</c>.</summary>
internal sealed class SearchBatch(
    Func<SearchQuery, CancellationToken, Task<SearchResult>> search, TimeProvider time, TextWriter output, TextWriter errors)
{
    /// <returns>0, or 1 when lines could not be read; those are named on the error output.</returns>
    public async Task<int> RunAsync(string file, int top, IReadOnlySet<DocumentId> excluded, CancellationToken cancellationToken)
    {
        var number = 0;
        var failures = 0;
        await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (SearchedLine.TryParse(line) is not { } searched)
            {
                failures++;
                await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Zeile {number}: keine Suche der Form {{\"id\":…,\"query\":…}}"));
                continue;
            }

            var start = time.GetTimestamp();
            var result = await search(new SearchQuery(searched.Query) { Top = top, Excluding = excluded }, cancellationToken);
            var ms = Math.Round(time.GetElapsedTime(start).TotalMilliseconds, 3);
            await output.WriteLineAsync(JsonSerializer.Serialize(new { searched.Id, ms, Hits = result.Hits.Select(HitJson.Of) }, JsonLines.Options));
        }

        return failures == 0 ? ExitCode.Done : ExitCode.DoneWithFailures;
    }
}
