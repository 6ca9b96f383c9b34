using System.Buffers;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>Counts how deep a page nests its elements before a tree is built of it, whose building takes time quadratic in the depth.</summary>
internal static class HtmlDepth
{
    // Longer names are no element that nests.
    private const int LongestName = 32;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");

    // Elements without content, and those whose end tag may be missing because the next one ends them: they do not nest by themselves.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "a", "li", "dt", "dd", "p", "rt", "rp", "option", "optgroup",
        "colgroup", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
    };

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
    };

    /// <exception cref="ReadingException">Deeper than the limit.</exception>
    public static void Check(ReadOnlySpan<char> html, int limit)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        while (html.IndexOf('<') is var start and >= 0)
        {
            html = html[(start + 1)..];
            if (html.StartsWith("!--"))
            {
                html = After(html, "-->");
                continue;
            }

            var closes = html.StartsWith("/");
            if (closes) html = html[1..];
            var end = html[..Math.Min(html.Length, LongestName + 1)].IndexOfAny(NameEnd);
            if (end <= 0 || !char.IsAsciiLetter(html[0])) continue;
            var name = html[..end].ToString();
            var tag = html[..(html.IndexOf('>') is var close and >= 0 ? close : html.Length)];
            html = html[tag.Length..];
            if (Flat.Contains(name)) continue;
            if (closes) depth -= Close(open, name);
            else if (RawText.Contains(name)) html = After(html, $"</{name}");
            else if (!tag.EndsWith("/") || !IsDrawing(open)) depth += Open(open, name);
            if (depth > limit) throw ReadingException.TooDeep(limit);
        }
    }

    // Only in pictures does a slash close an element.
    private static bool IsDrawing(Dictionary<string, int> open) =>
        open.GetValueOrDefault("svg") > 0 || open.GetValueOrDefault("math") > 0;

    private static int Open(Dictionary<string, int> open, string name)
    {
        open[name] = open.GetValueOrDefault(name) + 1;
        return 1;
    }

    private static int Close(Dictionary<string, int> open, string name)
    {
        if (open.GetValueOrDefault(name) == 0) return 0;
        open[name]--;
        return 1;
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string end)
    {
        var index = html.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? [] : html[index..];
    }
}
