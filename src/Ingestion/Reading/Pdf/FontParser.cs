using System.Globalization;
using System.Net;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>
/// Takes font runs and the outline from what <c>pdftohtml -xml</c> writes, line by line. Not with an XML parser: text from foreign files
/// makes poppler write control characters and unbalanced elements, and every element that matters here stands on a line of its own.
/// </summary>
/// <param name="scale">Points a unit of the output.</param>
internal sealed class FontParser(double scale)
{
    private const int DeepestOutline = 8;
    private readonly Dictionary<string, (double Size, bool Bold)> _fonts = [];
    private readonly Dictionary<int, List<FontRun>> _runs = [];
    private readonly List<OutlineEntry> _outline = [];
    private int _page;
    private int _level;

    /// <summary>By page.</summary>
    public IReadOnlyDictionary<int, List<FontRun>> Runs => _runs;

    public IReadOnlyList<OutlineEntry> Outline => _outline;

    public void Add(string line)
    {
        var element = line.AsSpan().TrimStart();
        if (element.StartsWith("<text ", StringComparison.Ordinal))
            AddRun(element);
        else if (element.StartsWith("<fontspec ", StringComparison.Ordinal))
            AddFont(element);
        else if (element.StartsWith("<page ", StringComparison.Ordinal))
            _page = (int)Number(element, " number=\"");
        else if (element.StartsWith("<outline>", StringComparison.Ordinal))
            _level++;
        else if (element.StartsWith("</outline>", StringComparison.Ordinal))
            _level--;
        else if (element.StartsWith("<item ", StringComparison.Ordinal))
            AddOutlineEntry(element);
    }

    private void AddFont(ReadOnlySpan<char> element)
    {
        var family = Attribute(element, " family=\"");
        var bold = family.Contains("Bold", StringComparison.OrdinalIgnoreCase) || family.Contains("Black", StringComparison.Ordinal)
            || family.Contains("Heavy", StringComparison.Ordinal);
        _fonts[Attribute(element, " id=\"").ToString()] = (Number(element, " size=\"") * scale, bold);
    }

    private void AddRun(ReadOnlySpan<char> element)
    {
        var end = element.IndexOf('>');
        if (end < 0)
            return;
        var head = element[..end];
        var left = Number(head, " left=\"") * scale;
        var top = Number(head, " top=\"") * scale;
        var width = Number(head, " width=\"") * scale;
        var height = Number(head, " height=\"") * scale;
        var font = _fonts.GetValueOrDefault(Attribute(head, " font=\"").ToString());
        var bold = font.Bold || element[(end + 1)..].StartsWith("<b>", StringComparison.Ordinal);
        if (width <= 0 || height <= 0 || font.Size <= 0)
            return;
        if (!_runs.TryGetValue(_page, out var runs))
            _runs[_page] = runs = [];
        runs.Add(new FontRun(new Box(left, top, left + width, top + height), new WordStyle(font.Size, bold)));
    }

    private void AddOutlineEntry(ReadOnlySpan<char> element)
    {
        var start = element.IndexOf('>') + 1;
        var end = element.LastIndexOf("</item>", StringComparison.Ordinal);
        var title = end > start ? WebUtility.HtmlDecode(element[start..end].ToString()).Trim() : string.Empty;
        if (title.Length > 0 && _level is > 0 and <= DeepestOutline)
            _outline.Add(new OutlineEntry(_level, title, (int)Number(element, " page=\"")));
    }

    private static double Number(ReadOnlySpan<char> element, string name) =>
        double.TryParse(Attribute(element, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1e6
            ? value
            : 0;

    private static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> element, string name)
    {
        var start = element.IndexOf(name, StringComparison.Ordinal);
        if (start < 0)
            return [];
        var value = element[(start + name.Length)..];
        var end = value.IndexOf('"');
        return end < 0 ? [] : value[..end];
    }
}
