using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Attachments;

/// <summary>The sections of what was attached, in the order of the page; the table of contents lists them too.</summary>
internal static class AttachedSections
{
    public static IReadOnlyList<AttachedSection> Build(EvaluationRun run, ReportAttachments attached)
    {
        var sections = new List<AttachedSection>();
        if (attached.Gate is { } baseline) sections.Add(new("vergleichsstand", "Vergleichsstand", GateReport.Build(run, baseline)));
        if (attached.Reading is not null || attached.ReadingWithoutGold is not null)
            sections.Add(new("lesen", "Lesesammlung", ReadingReport.Build(attached.Reading, attached.ReadingWithoutGold)));
        if (attached.Intents is { } intents) sections.Add(new("absichten", "Absichten", IntentReport.Build(intents)));
        return sections;
    }
}

/// <param name="Id">To link to.</param>
/// <param name="Heading">Also its name in the table of contents.</param>
/// <param name="Content">What stands under the heading.</param>
internal sealed record AttachedSection(string Id, string Heading, Node Content)
{
    public Element Build() => Section(Id, Heading, Content);
}
