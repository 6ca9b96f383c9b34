namespace SmartRegions.Benchmarks.Screen;

/// <summary>What the screen benchmark is asked to do.</summary>
/// <param name="Program">The built program.</param>
/// <param name="Data">A data folder with knowledge; conversations are added to it.</param>
/// <param name="Sets">Golden sets whose questions are asked.</param>
/// <param name="Questions">How many are measured, all in one conversation.</param>
/// <param name="WarmUp">How many are asked before in the same conversation, from 1.</param>
/// <param name="Browser">Chromium, or what is like it.</param>
/// <param name="Result">File for the figures as JSON; <see langword="null"/> for none.</param>
internal sealed record ScreenBenchmarkOptions(string Program, string Data, string Sets, int Questions, int WarmUp, string Browser, string? Result)
{
    public const string Usage =
        "screen --program artifacts/bin/SmartRegions/release/smartregions --data DIR --sets evals/sets [--questions 40] [--warm-up 5] [--browser /usr/bin/chromium] [--result FILE.json]";

    /// <exception cref="FormatException">The arguments are not as <see cref="Usage"/> says.</exception>
    public static ScreenBenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        var given = new Arguments(arguments, Usage);
        return new ScreenBenchmarkOptions(
            given.Required("program"),
            given.Required("data"),
            given.Required("sets"),
            given.Number("questions", 40),
            given.Number("warm-up", 5),
            given.Text("browser") ?? "/usr/bin/chromium",
            given.Text("result"));
    }
}
