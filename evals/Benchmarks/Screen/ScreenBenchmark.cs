using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using SmartRegions.Benchmarks.WebChat;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Benchmarks.Screen;

/// <summary>Types questions into the page in a real browser, and measures until the first cited extract is seen.</summary>
internal static class ScreenBenchmark
{
    /// <summary>An asker reads before asking again; meanwhile the page comes to rest.</summary>
    private const int ReadingMilliseconds = 3_000;

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task RunAsync(ScreenBenchmarkOptions options)
    {
        var questions = await QuestionsAsync(options);
        using var server = ServedProgram.Start(options.Program, options.Data);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = options.Browser, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await page.AddInitScriptAsync(Script());
        await page.GotoAsync(server.Address.AbsoluteUri);
        await Assertions.Expect(page.Locator("#chat[data-verbunden]")).ToBeVisibleAsync();

        var asked = new List<(string Question, Measured Times)>();
        foreach (var question in questions) asked.Add((question, await AskAsync(page, question, asked.Count)));
        Report(asked.Skip(options.WarmUp).ToList(), options.Result);
    }

    /// <summary>From all sets alike; none that is expected to quote nothing, or that only makes sense after another.</summary>
    private static async Task<IReadOnlyList<string>> QuestionsAsync(ScreenBenchmarkOptions options)
    {
        var sets = await GoldenSet.LoadAsync([options.Sets], CancellationToken.None);
        var answered = sets.SelectMany(set => set.Questions)
            .Where(question => question.History.Count == 0 && question.Land is null && question.Expected[0] is ExpectedBehaviour.Answer)
            .Select(question => question.Question.ReplaceLineEndings(" "))
            .ToList();
        var count = options.WarmUp + options.Questions;
        return [.. Enumerable.Range(0, count).Select(number => answered[number * answered.Count / count])];
    }

    private static async Task<Measured> AskAsync(IPage page, string question, int before)
    {
        var field = page.Locator("#chat textarea");
        await field.FillAsync(question);
        await field.PressAsync("Enter");

        // To look for the answer meanwhile would keep the page from showing it.
        await page.WaitForTimeoutAsync(ReadingMilliseconds);
        await Assertions.Expect(page.Locator("#chat")).ToHaveAttributeAsync("data-antworten", (before + 1).ToString(CultureInfo.InvariantCulture));
        return await page.EvaluateAsync<Measured>("() => ({ arrived: window.measured.arrived, shown: window.measured.shown })");
    }

    private static void Report(IReadOnlyList<(string Question, Measured Times)> asked, string? result)
    {
        foreach (var (question, times) in asked) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times.Arrived,8:F1} {times.Shown,8:F1}  {question}"));
        var json = JsonSerializer.Serialize(ScreenFigures.Of([.. asked.Select(item => item.Times)]), Layout);
        Console.WriteLine(json);
        if (result is not null) File.WriteAllText(result, json + Environment.NewLine);
    }

    private static string Script()
    {
        using var script = new StreamReader(typeof(ScreenBenchmark).Assembly.GetManifestResourceStream(typeof(ScreenBenchmark), "watch.js")!);
        return script.ReadToEnd();
    }
}
