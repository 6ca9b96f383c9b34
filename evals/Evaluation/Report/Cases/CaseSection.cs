using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Cases;

/// <summary>Every question with what became of it: what went wrong first, the worst at the top, then what is right.</summary>
internal static class CaseSection
{
    /// <summary>Beyond these a page would no longer open quickly; what is left out is counted.</summary>
    private const int MostCases = 1_000;

    public static Element Build(EvaluationRun run, Comparison? comparison)
    {
        var cases = Case.Ordered(run);
        var shown = cases.Take(MostCases).ToList();
        var wrong = shown.Where(item => item.Finding != Finding.Right).ToList();
        var right = shown.Where(item => item.Finding == Finding.Right).ToList();
        return Section("faelle", "Fälle",
            CaseFilter.Build(shown),
            Tag("h3", $"Zu beanstanden: {German.Count(wrong.Count, "Frage", "Fragen")}"),
            wrong.Count == 0 ? Tag("p", "Keine Frage ist zu beanstanden.") : Join(Overview(wrong), List(wrong, comparison)),
            right.Count == 0 ? Nothing : Tag("details", [("id", "rest")],
                Tag("summary", Tag("h3", $"Richtig behandelt: {German.Count(right.Count, "Frage", "Fragen")}")),
                List(right, comparison)),
            cases.Count > shown.Count ? Tag("p", [("class", "note")], $"{German.Count(cases.Count - shown.Count, "weitere Frage ist", "weitere Fragen sind")} hier nicht gezeigt; sie stehen in der Datei des Laufs.") : Nothing);
    }

    private static Element List(List<Case> cases, Comparison? comparison) => Tag("div", [("class", "cases")], [.. cases.Select(item => CaseDetails.Build(item, comparison))]);

    /// <summary>How often each finding is the worst of a question.</summary>
    private static Element Overview(List<Case> wrong) => Tag("ul", [("class", "findings")],
        [.. wrong.GroupBy(item => item.Finding).Select(group => Tag("li",
            Tag("span", [("class", "badge " + FindingWording.Kind(group.Key))], FindingWording.Of(group.Key)),
            Tag("span", $"{German.Count(group.Count(), "Frage", "Fragen")}: {FindingWording.Explain(group.Key)}")))]);
}
