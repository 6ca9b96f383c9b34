using System.Globalization;
using AngleSharp.Dom;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>A list while its items are walked through.</summary>
internal sealed class PageList(IElement element)
{
    private int _next = Number(element, "start") ?? 1;

    public IElement Element { get; } = element;

    public string NextMarker(IElement item)
    {
        if (Element.LocalName != "ol") return "•";
        var number = Number(item, "value") ?? _next;
        _next = number < int.MaxValue ? number + 1 : number;
        return Element.GetAttribute("type") switch
        {
            "a" when number is >= 1 and <= 26 => $"{(char)('a' + number - 1)})",
            "A" when number is >= 1 and <= 26 => $"{(char)('A' + number - 1)})",
            _ => string.Create(CultureInfo.InvariantCulture, $"{number}."),
        };
    }

    private static int? Number(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
