using System.Text.RegularExpressions;
using SmartRegions.Channels.Escalations;
using SmartRegions.EndToEnd.Running;
using SmartRegions.Knowledge;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>A server that is killed while it stores: what an asker has sent is there whole, or not at all and can be sent again.</summary>
public sealed partial class KilledServerTests : IAsyncLifetime, IDisposable
{
    private const int Kills = 5;
    private const int AskersEach = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Workplace _workplace = new();
    private KnowledgeBase _knowledge = null!;

    public async Task InitializeAsync()
    {
        _workplace.Write("lorawan.md", "# LoRaWAN in der Kommune\n\n## Reichweite\n\nEin LoRaWAN-Gateway reicht in der Stadt etwa 2 km und auf dem Land bis zu 10 km weit.\n");
        await _workplace.Program.RunJsonAsync("ingest", _workplace.Sources);
        _knowledge = await KnowledgeBase.OpenAsync(new KnowledgeLocation(_workplace.Data), CancellationToken.None);
    }

    public async Task DisposeAsync() => await _knowledge.DisposeAsync();

    public void Dispose() => _workplace.Dispose();

    /// <summary>Every other kill comes right after the first wish is on disk, while the others are being stored, the rest at a random moment.</summary>
    [Fact]
    public async Task Wish_for_people_is_taken_once_and_confirmed_once_whenever_the_server_is_killed()
    {
        var random = new Random(20_261_122);
        var askers = new List<DirectLineAsker>();
        for (var kill = 0; kill < Kills; kill++) askers.AddRange(await WishUntilKilledAsync(kill % 2 == 0 ? UntilMoreAreStoredAsync : _ => Task.Delay(random.Next(1, 120))));

        await using var last = await Server.StartAsync(_workplace.Program);
        foreach (var asker in askers) await asker.SendAgainAsync(last.Address);
        foreach (var asker in askers) await asker.ReadUntilAsync(last.Address, 4, Patience);
        var confirmed = await Task.WhenAll(askers.Select(asker => ConfirmationOfAsync(asker, last.Address)));

        Assert.Equal(askers.Count, confirmed.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(confirmed.Order(StringComparer.Ordinal), (await OpenAsync()).Order(StringComparer.Ordinal));
    }

    /// <summary>Half of the askers click, the others say it; they are left with what they have heard.</summary>
    /// <param name="moment">Ends when the server is to die, from how many wishes had been stored before.</param>
    private async Task<IReadOnlyList<DirectLineAsker>> WishUntilKilledAsync(Func<int, Task> moment)
    {
        await using var server = await Server.StartAsync(_workplace.Program);
        var askers = await Task.WhenAll(Enumerable.Range(0, AskersEach).Select(_ => DirectLineAsker.StartAsync(server.Address)));
        await Task.WhenAll(askers.Select(asker => asker.SendAsync(server.Address, new { type = "message", text = "Wie weit reicht ein LoRaWAN-Gateway?" })));
        await Task.WhenAll(askers.Select(asker => asker.ReadUntilAsync(server.Address, 2, Patience)));

        var stored = (await OpenAsync()).Count;
        var wishes = askers.Select((asker, number) => asker.TrySendAsync(server.Address, number % 2 == 0 ? Click(asker) : Words())).ToList();
        await moment(stored);
        await server.KillAsync();
        await Task.WhenAll(wishes);
        return askers;
    }

    private static object Click(DirectLineAsker asker) => new
    {
        type = "message",
        text = "An Fachleute weitergeben.",
        value = new { escalate = $"{asker.Conversation}|0000001" },
        channelData = new { clientActivityID = "wunsch-1" },
    };

    private static object Words() => new { type = "message", text = "Ich möchte mit einem Menschen sprechen", channelData = new { clientActivityID = "wunsch-1" } };

    private async Task UntilMoreAreStoredAsync(int before)
    {
        using var patience = new CancellationTokenSource(Patience);
        while ((await OpenAsync()).Count == before) await Task.Delay(1, patience.Token);
    }

    private static async Task<string> ConfirmationOfAsync(DirectLineAsker asker, Uri server)
    {
        var said = await asker.ReadUntilAsync(server, 4, Patience);
        Assert.Equal(4, said.Count);
        var reply = said[3].Replace("\\", string.Empty, StringComparison.Ordinal);
        Assert.Contains("ist für die Fachleute des Kompetenzzentrums vermerkt", reply, StringComparison.Ordinal);
        return Number().Match(reply).Groups["number"].Value;
    }

    private async Task<IReadOnlyList<string>> OpenAsync() =>
        [.. (await new EscalationLog(_knowledge.Database, TimeProvider.System).OpenAsync(CancellationToken.None)).Select(stored => stored.Number.ToString())];

    [GeneratedRegex(@"Nummer (?<number>\d{4}-\d{4,})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
