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
            wrong.Count == 0 ? Tag("p", "Keine Frage ist zu beanstanden.") : Findings(wrong),
            Tag("div", [("class", "cases worst")], [.. wrong.Select(item => CaseDetails.Build(item, comparison))]),
            right.Count == 0 ? Nothing : Tag("details", [("id", "rest")],
                Tag("summary", Tag("h3", $"Richtig behandelt: {German.Count(right.Count, "Frage", "Fragen")}")),
                Tag("div", [("class", "cases")], [.. right.Select(item => CaseDetails.Build(item, comparison))])),
            cases.Count > shown.Count ? Tag("p", [("class", "note")], $"{German.Count(cases.Count - shown.Count, "weitere Frage ist", "weitere Fragen sind")} hier nicht gezeigt; sie stehen in der Datei des Laufs.") : Nothing);
    }

    /// <summary>How often each finding is the worst of a question.</summary>
    private static Element Findings(List<Case> wrong) => Tag("ul", [("class", "findings")],
        [.. wrong.GroupBy(item => item.Finding).Select(group => Tag("li",
            Tag("span", [("class", "badge " + Cases.Findings.Kind(group.Key))], Cases.Findings.Label(group.Key)),
            $" {German.Whole(group.Count())}: {Cases.Findings.Explain(group.Key)}"))]);
}
