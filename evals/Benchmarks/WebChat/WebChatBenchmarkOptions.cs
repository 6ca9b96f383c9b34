namespace SmartRegions.Benchmarks.WebChat;

/// <summary>What the web chat benchmark is asked to do.</summary>
/// <param name="Program">The built program.</param>
/// <param name="Data">A data folder with knowledge; conversations are added to it.</param>
/// <param name="Sets">Golden sets whose questions are asked.</param>
/// <param name="Conversations">Open conversations, each with its stream.</param>
/// <param name="Rate">Questions a second, over all conversations.</param>
/// <param name="Seconds">How long.</param>
/// <param name="WarmUp">Seconds, from 1, for which others ask at the same rate before, so that what is measured is a server that runs and not one that starts.</param>
/// <param name="Idle">Conversations that are only open, for the memory they take.</param>
/// <param name="Result">File for the figures as JSON; <see langword="null"/> for none.</param>
internal sealed record WebChatBenchmarkOptions(string Program, string Data, string Sets, int Conversations, int Rate, int Seconds, int WarmUp, int Idle, string? Result)
{
    public const string Usage =
        "chat --program artifacts/bin/SmartRegions/release/smartregions --data DIR --sets evals/sets [--conversations 200] [--rate 100] [--seconds 60] [--warm-up 20] [--idle 2000] [--result FILE.json]";

    /// <exception cref="FormatException">The arguments are not as <see cref="Usage"/> says.</exception>
    public static WebChatBenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        var given = new Arguments(arguments, Usage);
        return new WebChatBenchmarkOptions(
            given.Required("program"),
            given.Required("data"),
            given.Required("sets"),
            given.Number("conversations", 200),
            given.Number("rate", 100),
            given.Number("seconds", 60),
            given.Number("warm-up", 20),
            given.Number("idle", 2_000),
            given.Text("result"));
    }
}
