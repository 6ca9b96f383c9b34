using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Cases;

/// <summary>Narrows the cases down by topic, register and finding. Hidden where no script runs: then all cases are there anyway.</summary>
internal static class CaseFilter
{
    public static Element Build(IReadOnlyList<Case> cases) => Tag("form", [("id", "filter"), ("class", "filter"), ("hidden", "")],
        Select("topic", "Thema", Words(cases, item => item.Result.Question.Topic)),
        Select("register", "Ausdrucksweise", Words(cases, item => item.Result.Question.Register)),
        Select("finding", "Befund", [.. cases.Select(item => item.Finding).Distinct().Order().Select(FindingWording.Of)]),
        Tag("output", [("id", "filter-count"), ("role", "status")]));

    private static IReadOnlyList<string> Words(IReadOnlyList<Case> cases, Func<Case, string> word) =>
    [
        .. cases.Select(word).Where(text => text.Length > 0).Select(text => Foreign.Label(text))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Create(German.Culture, System.Globalization.CompareOptions.IgnoreCase)),
    ];

    private static Element Select(string name, string label, IReadOnlyList<string> words) => Tag("label",
        Tag("span", label),
        Tag("select", [("name", name)],
            [Tag("option", [("value", "")], "alle"), .. words.Select(word => Tag("option", [("value", word)], word))]));
}
