using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartRegions.Channels.Escalations;
using SmartRegions.Channels.Questions;
using SmartRegions.Channels.Retention;
using SmartRegions.Tests.Channels.Api;
using SmartRegions.Tests.Channels.WebChat;

namespace SmartRegions.Tests.Channels.Retention;

public sealed class RetentionJobTests : IAsyncLifetime
{
    private const string Question = "Wie weit reicht ein LoRaWAN-Gateway auf dem Land?";
    private const string OfProgram = "Wie oft misst ein Pegelsensor den Wasserstand?";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private ServerPlace _place = null!;
    private ApiClient _program = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync(options => options with { Retention = new RetentionOptions(Days: 30, EscalationDays: 60) });
        _program = await ApiClient.WithKeyAsync(_place);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task What_is_older_than_the_operators_days_is_gone_and_what_is_younger_stays_whole()
    {
        var old = await AskAndHandOnAsync();
        Pass(days: 20);
        var young = await AskAndHandOnAsync();
        Assert.Equal(["2026-0001", "2026-0002"], await HandedOnAsync());

        Pass(days: 10);
        await DeleteDueAsync();
        Assert.Equal((4, 4), (await CountSaidAsync(old), await CountSaidAsync(young)));
        Assert.Equal(4, (await AskedAsync()).Count);

        Pass(days: 0, hours: 1);
        await DeleteDueAsync();
        Assert.Equal((0, 4), (await CountSaidAsync(old), await CountSaidAsync(young)));
        Assert.Equal([OfProgram, Question], (await AskedAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(["2026-0001", "2026-0002"], await HandedOnAsync());

        Pass(days: 30);
        await DeleteDueAsync();
        Assert.Equal((0, 0), (await CountSaidAsync(old), await CountSaidAsync(young)));
        Assert.Empty(await AskedAsync());
        Assert.Equal(["2026-0002"], await HandedOnAsync());

        Pass(days: 20);
        await DeleteDueAsync();
        Assert.Empty(await HandedOnAsync());
    }

    [Fact]
    public async Task What_is_due_is_gone_after_a_start_without_anybody_asking_for_it()
    {
        await AskAndHandOnAsync();

        Pass(days: 61);
        await _place.RestartAsync();

        using var patience = new CancellationTokenSource(Patience);
        while ((await HandedOnAsync()).Count + (await AskedAsync()).Count > 0) await Task.Delay(20, patience.Token);
    }

    private void Pass(int days, int hours = 0) => _place.Time.Advance(TimeSpan.FromDays(days) + TimeSpan.FromHours(hours));

    private Task DeleteDueAsync() => _place.Services.GetServices<IHostedService>().OfType<RetentionJob>().Single().DeleteDueAsync(CancellationToken.None);

    private async Task<Talk> AskAndHandOnAsync()
    {
        await _program.AskAsync(new { question = OfProgram });
        var talk = await Talk.StartAsync(_place);
        await talk.SayAsync(Question);
        await talk.ReadUntilAsync(2);
        using var sent = await talk.SendAsync(JsonSerializer.Serialize(new { type = "message", text = "An Fachleute weitergeben.", value = new { escalate = $"{talk.Conversation}|0000001" } }));
        sent.EnsureSuccessStatusCode();
        return talk;
    }

    /// <returns>How much has been said in the conversation; 0 when it is gone.</returns>
    private async Task<int> CountSaidAsync(Talk talk) => (int)await _place.Knowledge.Database.ReadAsync(
        session => session.FindAsync<long>("SELECT COUNT(*) FROM conversation c JOIN activity a ON a.conversation = c.id WHERE c.id = @Conversation", new { talk.Conversation }), CancellationToken.None);

    private async Task<IReadOnlyList<string>> AskedAsync() =>
        [.. (await new QuestionLog(_place.Knowledge.Database).ReadAsync(new QuestionFilter(), 1, 10, CancellationToken.None)).Questions.Select(logged => logged.Asked.Question)];

    private async Task<IReadOnlyList<string>> HandedOnAsync() =>
        [.. (await new EscalationLog(_place.Knowledge.Database, _place.Time).OpenAsync(CancellationToken.None)).Select(stored => stored.Number.ToString())];
}
