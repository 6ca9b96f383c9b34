using SmartRegions.Evaluation.Report.Markup;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Charts;

/// <summary>A chart with its title, how to read it, and its numbers as a table for those who cannot see it.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Reading">How to read it, in a sentence or two.</param>
/// <param name="Summary">What this one says, for those who cannot see it.</param>
/// <param name="Drawing">In the units of <see cref="Plot"/>.</param>
/// <param name="Legend">Under the picture; possibly nothing.</param>
/// <param name="Numbers">What is drawn.</param>
internal sealed record Chart(string Id, string Title, string Reading, string Summary, Node Drawing, Node Legend, DataTable Numbers)
{
    public Element Build() => Tag("figure", [("class", "chart")],
        Caption(Title, Reading),
        Tag("svg", [("viewBox", $"0 0 {Plot.At(Plot.Width)} {Plot.At(Plot.Height)}"), ("role", "img"), ("aria-labelledby", $"{Id}-titel {Id}-text")],
            Tag("title", [("id", $"{Id}-titel")], Title),
            Tag("desc", [("id", $"{Id}-text")], Summary),
            Drawing),
        Legend,
        Tag("details", Tag("summary", "Zahlen als Tabelle"), Numbers.Build()));

    /// <summary>In place of a chart that has nothing to show.</summary>
    public static Element Missing(string title, string reading, string reason) => Tag("figure", [("class", "chart")],
        Caption(title, reading),
        Tag("p", [("class", "missing")], $"nicht beurteilbar: {reason}"));

    /// <param name="entries">Style of a line or bar, and what it stands for.</param>
    public static Element LegendOf(params ReadOnlySpan<(string Kind, string Text)> entries)
    {
        var items = new List<Node>();
        foreach (var (kind, text) in entries)
        {
            items.Add(Tag("li",
                Tag("svg", [("viewBox", "0 0 20 10"), ("class", "key"), ("aria-hidden", "true")], Plot.Line(kind, 1, 5, 19, 5)),
                text));
        }

        return Tag("ul", [("class", "legend")], [.. items]);
    }

    private static Element Caption(string title, string reading) => Tag("figcaption", Tag("h3", title), Tag("p", reading));
}
