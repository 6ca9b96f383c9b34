using System.Diagnostics;
using System.Text.Json;
using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>Microsoft's own Direct Line client against our endpoints.</summary>
public sealed class DirectLineClientTests : IClassFixture<CorpusWorkplace>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly CorpusWorkplace _corpus;

    public DirectLineClientTests(CorpusWorkplace corpus) => _corpus = corpus;

    [Theory]
    [InlineData("stream")]
    [InlineData("poll")]
    public async Task Client_gets_its_questions_back_and_each_answered_once(string way)
    {
        await using var server = await Server.StartAsync(_corpus.Workplace.Program);

        var seen = await TalkAsync(server.Address, way, "Wie weit reicht ein LoRaWAN-Gateway?", "Vielen Dank");

        var messages = seen.Where(activity => activity.GetProperty("type").GetString() == "message").ToList();
        Assert.Equal(["user", "bot", "user", "bot"], messages.Select(message => message.GetProperty("from").GetProperty("role").GetString()));
        Assert.Contains("Gern geschehen", messages[3].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(messages[0].GetProperty("id").GetString(), messages[1].GetProperty("replyToId").GetString());
    }

    private static async Task<IReadOnlyList<JsonElement>> TalkAsync(Uri server, string way, params string[] questions)
    {
        var start = new ProcessStartInfo("node", ["talk.mjs", server.GetLeftPart(UriPartial.Authority), way, .. questions])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "artifacts", "directline"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, await errors);
        return [.. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
