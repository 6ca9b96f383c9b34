using SmartRegions.Channels.Retention;

namespace SmartRegions.Tests.Channels.WebChat.Page;

public sealed class ChatPageTests
{
    [Theory]
    [InlineData(1, "1 Tag aufbewahrt", "nach 1 Tag mit ihm gelöscht")]
    [InlineData(90, "90 Tage aufbewahrt", "nach 90 Tagen mit ihm gelöscht")]
    public async Task Page_says_how_long_conversations_are_kept(int days, string kept, string deleted) =>
        await SaysAsync(new RetentionOptions(Days: days), $"Gespräche werden auf diesem Server {kept} und danach gelöscht", $"im Gespräch gespeichert und {deleted}");

    [Theory]
    [InlineData(1, "1 Tag aufbewahrt", "nach 1 Tag wird er gelöscht")]
    [InlineData(1_000, "1.000 Tage aufbewahrt", "nach 1.000 Tagen wird er gelöscht")]
    public async Task Page_says_how_long_is_kept_what_is_handed_on(int days, string kept, string deleted) =>
        await SaysAsync(new RetentionOptions(EscalationDays: days), $"Was Sie an Fachleute weitergeben, wird {kept}", deleted);

    private static async Task SaysAsync(RetentionOptions retention, params string[] sentences)
    {
        await using var place = await ServerPlace.StartAsync(options => options with { Retention = retention });
        var page = await place.Client.GetStringAsync("/");
        Assert.All(sentences, sentence => Assert.Contains(sentence, page, StringComparison.Ordinal));
    }
}
