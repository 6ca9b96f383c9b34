using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Breakdown;

/// <summary>The results by topic, register, set and tag, so that one sees where a change helped.</summary>
internal static class BreakdownTables
{
    public static Fragment Build(EvaluationRun run, Comparison? comparison)
    {
        Node Table(string name, Func<QuestionResult, IEnumerable<string>> groups) => BreakdownTable.Build(name, run.Results, groups, comparison);

        return Join(
            Table("Thema", result => [result.Question.Topic]),
            Table("Ausdrucksweise", result => [result.Question.Register]),
            Table("Fragensammlung", result => [result.Set]),
            Table("Schlagwort", result => result.Question.Tags));
    }
}
