using System.Globalization;
using SmartRegions.Evaluation.Judge;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary>A language model's grades on the terminal.</summary>
internal static class JudgeView
{
    private const int LongestFailure = 200;

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(TextWriter output, JudgeRun judged)
    {
        foreach (var line in Lines(judged)) output.WriteLine(TerminalText.Clean(line));
    }

    private static IEnumerable<string> Lines(JudgeRun judged)
    {
        yield return $"Noten des Sprachmodells {judged.Model}, 1 bis 5, {GermanCount.Of(judged.Runs, "Durchgang", "Durchgänge")}; eine Meinung neben den Messwerten:";
        foreach (var criterion in judged.Grades) yield return $"  {Describe(criterion)}";
        var unreadable = judged.Answers.Sum(answer => answer.Unreadable);
        if (unreadable > 0) yield return $"  Ohne Note, da nicht lesbar: {GermanCount.Of(unreadable, "Rückmeldung", "Rückmeldungen")}";
        string[] failures = [.. judged.Answers.SelectMany(answer => answer.Failures)];
        if (failures.Length > 0) yield return $"  Fehlgeschlagen: {GermanCount.Of(failures.Length, "Anfrage", "Anfragen")}, zuerst: {Shortened(failures[0])}";
    }

    private static string Describe(JudgedCriterion criterion)
    {
        var figure = criterion.Mean;
        if (figure.Value is not { } mean) return $"{Name(figure.Name)}: nicht beurteilbar";
        var interval = figure is { Low: { } low, High: { } high } ? string.Create(German, $", 95 %: {low:F2} bis {high:F2}") : string.Empty;
        var spread = criterion.Spread is { } deviation ? string.Create(German, $", Streuung zwischen den Durchgängen {deviation:F2}") : string.Empty;
        return string.Create(German, $"{Name(figure.Name)}: {mean:F2}{interval}{spread} ({GermanCount.Of(figure.Questions, "Antwort", "Antworten")})");
    }

    private static string Name(string criterion) => criterion switch
    {
        "judge_correctness" => "Richtigkeit",
        "judge_completeness" => "Vollständigkeit",
        "judge_faithfulness" => "Quellentreue",
        _ => criterion,
    };

    private static string Shortened(string failure)
    {
        var line = failure.ReplaceLineEndings(" ");
        return line.Length <= LongestFailure ? line : string.Concat(line.AsSpan(0, LongestFailure), " …");
    }
}
