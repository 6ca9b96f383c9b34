using SmartRegions.Evaluation.Runs;
using SmartRegions.Program.Evaluation;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Program.Evaluation;

public sealed class GateViewTests
{
    private static readonly QuestionResult[] Before = [.. Enumerable.Range(0, 20).Select(i => RunBuilder.Answered($"frage-{i:00}", true))];

    private static readonly GateBaseline Baseline = GateBaseline.Of(RunBuilder.Run(Before), "smartregions eval run evals/sets");

    [Fact]
    public void Baseline_that_is_held_takes_one_line() => Assert.Equal("Vergleichsstand gehalten (golden.json)\n", Verdict(RunBuilder.Run(Before)));

    [Fact]
    public void What_became_worse_is_named_with_figure_question_and_reason()
    {
        var verdict = Verdict(RunBuilder.Run([.. Before.Select(result => RunBuilder.Answered(result.Question.Id, false))]));

        Assert.StartsWith("Vergleichsstand NICHT gehalten (golden.json)\n", verdict, StringComparison.Ordinal);
        Assert.Contains("0,0\u00A0% statt 100,0\u00A0%", verdict, StringComparison.Ordinal);
        Assert.Contains("(20): frage-00 (nicht gefunden)", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_questions_are_said_to_compare_nothing()
    {
        var verdict = Verdict(RunBuilder.Run(Before) with { SetsDigest = "andere" });

        Assert.Contains("verglichen wird nichts", verdict, StringComparison.Ordinal);
        Assert.Contains("--write-baseline", verdict, StringComparison.Ordinal);
    }

    private static string Verdict(EvaluationRun run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        GateView.Write(output, Gate.Check(run, Baseline), "golden.json");
        return output.ToString();
    }
}
