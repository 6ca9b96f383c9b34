using SmartRegions.Assistant;
using SmartRegions.Program.Chat;
using SmartRegions.Tests.Assistant.Advice;
using SmartRegions.Tests.Assistant.Answering;
using Spectre.Console;

namespace SmartRegions.Tests.Program.Chat;

public sealed class ChatSessionTests
{
    [Fact]
    public async Task Answer_is_shown_with_its_sources()
    {
        var shown = await TalkAsync("Was kostet ein Hund?");
        Assert.Contains("165,00 €. [1]", shown, StringComparison.Ordinal);
        Assert.Contains("[1] Hundesteuersatzung, S. 2", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cited_passage_is_shown_on_request()
    {
        var shown = await TalkAsync("Was kostet ein Hund?", "/quellen 1");
        Assert.Contains("Abschnitt: § 5 Steuersatz", shown, StringComparison.Ordinal);
        Assert.Contains("„Die Steuer beträgt", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/quellen", "noch keine Antwort")]
    [InlineData("/land Atlantis", "kenne ich nicht")]
    [InlineData("/land NRW", "Nordrhein-Westfalen")]
    [InlineData("/einwohner 4.200", "4.200 Einwohner, Landgemeinde")]
    [InlineData("/einwohner viele", "keine Einwohnerzahl")]
    [InlineData("/vermerk", "sobald eine Frage beantwortet ist")]
    [InlineData("/unsinn", "gibt es nicht")]
    [InlineData("/hilfe", "/quellen N")]
    public async Task Commands_answer_in_german(string command, string expected) =>
        Assert.Contains(expected, await TalkAsync(command), StringComparison.Ordinal);

    [Theory]
    [InlineData("bus.pdf")]
    [InlineData("notiz")]
    public async Task Handout_in_a_format_that_is_not_written_is_refused(string name)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}-{name}");
        Assert.Contains("nur als .md oder .docx", await TalkAsync("Was kostet ein Hund?", $"/vermerk {file}"), StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Note_for_the_files_is_offered_once_below_the_result_of_a_stocktaking()
    {
        string[] stocktaking = ["Wo stehen wir?", .. Enumerable.Repeat("nein", 10)];
        var advisor = await new SheetFolder("Stocktaking").AdvisorAsync();

        var shown = await TalkAsync(advisor, [.. stocktaking, "Danke!"]);

        Assert.Equal(2, shown.Split("zeigt /vermerk").Length);
        Assert.True(shown.IndexOf("zeigt /vermerk", StringComparison.Ordinal) > shown.IndexOf("Schritt 3", StringComparison.Ordinal));
        Assert.Contains("Standortbestimmung vom", await TalkAsync(advisor, [.. stocktaking, "/vermerk"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_read_after_the_end() =>
        Assert.DoesNotContain("165,00", await TalkAsync("/ende", "Was kostet ein Hund?"), StringComparison.Ordinal);

    [Fact]
    public async Task Markup_typed_by_a_person_is_shown_as_it_is() =>
        Assert.Contains("/[red]x", await TalkAsync("/[red]x\u001b[31m"), StringComparison.Ordinal);

    private static Task<string> TalkAsync(params string[] lines) => TalkAsync(TownLibrary.Advisor, lines);

    private static async Task<string> TalkAsync(Advisor advisor, string[] lines)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 1_000;
        using var input = new StringReader(string.Join('\n', lines));
        await new ChatSession(advisor, input, console, TimeProvider.System, showPrompt: false).RunAsync(CancellationToken.None);
        return output.ToString();
    }
}
