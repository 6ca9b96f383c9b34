using SmartRegions.Program.Ask;
using SmartRegions.Tests.Assistant.Advice;
using Spectre.Console;

namespace SmartRegions.Tests.Program.Ask;

public sealed class AnswerViewTests
{
    private const int Width = 80;

    [Fact]
    public async Task Comparison_is_a_table_that_fits_a_terminal()
    {
        var shown = await ShowAsync("Vergleiche Auental und den Landkreis Rottbach", Width);

        Assert.Contains("│", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.True(line.Length <= Width, line));
        Assert.Contains("Was gelernt wurde", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_in_a_pipe_is_written_in_lines()
    {
        var shown = await ShowAsync("Vergleiche Auental und den Landkreis Rottbach", short.MaxValue);

        Assert.DoesNotContain("│", shown, StringComparison.Ordinal);
        Assert.Contains("\nKosten\nAuental: Auental hat für sechs Pegel und zwei Gateways 18.500 € ausgegeben (Gemeindebericht 2025). [", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blocks_are_shown_under_their_headings()
    {
        var shown = await ShowAsync("Gibt es eine fertige Lösung für Online-Beteiligung?", short.MaxValue);

        Assert.Contains("\n\nBürgerforum Offen – quelloffene Plattform für Online-Beteiligung\nWas es ist: Bürgerforum Offen ist", shown, StringComparison.Ordinal);
        Assert.Contains("\nQuellen\n[1] Bürgerforum Offen", shown, StringComparison.Ordinal);
    }

    private static async Task<string> ShowAsync(string question, int width)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        AnswerView.Write(console, await SheetLibrary.AskAsync(question));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
