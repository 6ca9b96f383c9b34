using System.Globalization;
using System.Xml;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>One part of a package, read forward only. Elements go by their local name, since there are two namespaces for the same words.</summary>
internal sealed class WordXml(XmlReader reader, int mostDepth) : IDisposable
{
    /// <summary>Local name of the element.</summary>
    public string Name => reader.LocalName;

    public bool IsStart => reader.NodeType == XmlNodeType.Element;

    public bool IsEnd => reader.NodeType == XmlNodeType.EndElement;

    /// <summary>Whether an element starts and ends in one, so that no end follows.</summary>
    public bool IsEmpty => reader.IsEmptyElement;

    public bool IsText => reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA;

    public string Value => reader.Value;

    /// <summary>Text of drawings and charts has elements of the same names as text proper.</summary>
    public bool IsDrawing => reader.NamespaceURI.Contains("drawingml", StringComparison.Ordinal);

    /// <exception cref="ReadingException">Nested deeper than allowed.</exception>
    /// <exception cref="XmlException">Not XML, or XML with a document type.</exception>
    public bool Read()
    {
        if (!reader.Read()) return false;
        return reader.Depth <= mostDepth ? true : throw ReadingException.TooDeep(mostDepth);
    }

    /// <summary>Passes over an element with all that is in it; afterwards its end is current.</summary>
    public void PassOver()
    {
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        while (Read() && reader.Depth > depth)
        {
        }
    }

    public bool Starts(string name) => IsStart && reader.LocalName == name;

    public bool Ends(string name) => IsEnd && reader.LocalName == name;

    public string? Attribute(string name)
    {
        if (!reader.MoveToFirstAttribute()) return null;
        string? value = null;
        do
        {
            if (reader.LocalName == name) value = reader.Value;
        }
        while (value is null && reader.MoveToNextAttribute());
        reader.MoveToElement();
        return value;
    }

    /// <summary>The attribute <c>val</c>, which holds most values.</summary>
    public string? Val() => Attribute("val");

    public int? Number(string attribute = "val") =>
        int.TryParse(Attribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a switch such as <c>&lt;w:vanish/&gt;</c> is on: it is unless it says otherwise.</summary>
    public bool IsOn() => Val() is not ("0" or "false" or "off" or "none");

    public void Dispose() => reader.Dispose();
}
