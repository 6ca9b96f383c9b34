using System.Text.RegularExpressions;
using System.Xml.Linq;
using SmartRegions.Evaluation.Report;
using SmartRegions.Evaluation.Report.Attachments;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report;

/// <summary>A page as a browser would take it apart: what is not well-formed does not even get here.</summary>
internal sealed partial class RenderedPage
{
    private RenderedPage(string source)
    {
        Source = source;
        Tree = XElement.Parse(VoidElement().Replace(Asset().Replace(source["<!DOCTYPE html>".Length..], "${start}${end}"), "$0</${name}>"), LoadOptions.PreserveWhitespace);
    }

    public string Source { get; }

    public XElement Tree { get; }

    public string Text => Tree.Value;

    public static RenderedPage Of(EvaluationRun run, EvaluationRun? baseline = null, ReportAttachments? attached = null)
    {
        using var writer = new StringWriter();
        ReportPage.Write(run, baseline, writer, attached);
        return new RenderedPage(writer.ToString());
    }

    public static XElement Of(Node node)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).Write(node);
        return new RenderedPage($"<!DOCTYPE html><body>{writer}</body>").Tree;
    }

    public IEnumerable<XElement> All(string name) => Tree.Descendants(name);

    public XElement ById(string id) => Tree.Descendants().Single(element => element.Attribute("id")?.Value == id);

    [GeneratedRegex(@"(?<start><(style|script)>).*?(?<end></(style|script)>)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asset();

    [GeneratedRegex(@"<(?<name>meta|br|col|hr|input)\b[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VoidElement();
}
