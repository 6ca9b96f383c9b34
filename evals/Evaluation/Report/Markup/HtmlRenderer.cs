using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SmartRegions.Evaluation.Report.Markup;

/// <summary>Writes a tree as HTML; text and values of attributes are encoded here and nowhere else.</summary>
internal sealed class HtmlRenderer(TextWriter to)
{
    // Umlauts stay readable in the source; everything that could be markup is encoded whatever the range.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly FrozenSet<string> WithoutEnd = FrozenSet.ToFrozenSet(["br", "col", "hr", "input", "meta"], StringComparer.Ordinal);

    public void Write(Node node)
    {
        switch (node)
        {
            case TextNode text:
                Encoder.Encode(to, text.Text);
                break;
            case Element element:
                WriteElement(element);
                break;
            case Fragment fragment:
                foreach (var child in fragment.Nodes) Write(child);
                break;
            case Asset asset:
                to.Write(asset.File.Text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node, "A page has no such piece.");
        }
    }

    private void WriteElement(Element element)
    {
        to.Write('<');
        to.Write(element.Name);
        foreach (var (name, value) in element.Attributes)
        {
            if (value is not null) WriteAttribute(name, value);
        }

        to.Write('>');
        if (WithoutEnd.Contains(element.Name)) return;
        foreach (var child in element.Children) Write(child);
        to.Write("</");
        to.Write(element.Name);
        to.Write('>');
    }

    private void WriteAttribute(string name, string value)
    {
        to.Write(' ');
        to.Write(name);
        to.Write("=\"");
        Encoder.Encode(to, value);
        to.Write('"');
    }
}
