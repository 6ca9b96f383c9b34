using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>Tells inline styles with which nobody sees a text: what a reader cannot check must not be quoted, least of all hidden instructions.</summary>
internal static class InvisibleStyle
{
    // In pixels or points; no print is smaller.
    private const double SmallestFont = 2;
    private const double OutOfView = -500;
    private const int MostDeclarations = 64;

    public static bool Hides(string style)
    {
        var declarations = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var declaration in style.Split(';', MostDeclarations))
        {
            if (declaration.Split(':', 2) is [var name, var value]) declarations[name.Trim()] = Plain(value);
        }

        return Is("display", "none") || Is("visibility", "hidden") || Is("visibility", "collapse") || Is("color", "transparent")
            || Number("opacity") is <= 0.05 || Number("font-size") is < SmallestFont
            || Number("text-indent") is < OutOfView || Number("left") is < OutOfView || Number("top") is < OutOfView
            || IsOnItsOwnColour();

        bool Is(string name, string value) => declarations.TryGetValue(name, out var found) && found == value;

        double? Number(string name) => declarations.TryGetValue(name, out var found) ? Leading(found) : null;

        bool IsOnItsOwnColour() => declarations.TryGetValue("color", out var colour)
            && (declarations.GetValueOrDefault("background-color") ?? declarations.GetValueOrDefault("background")) is { } background
            && Colour(colour) == Colour(background);
    }

    private static string Plain(string value) =>
        value.Replace("!important", string.Empty, StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();

    // "#fff" and "white" are the same; other colours are compared as they are written.
    private static string Colour(string value) => value.Replace(" ", string.Empty, StringComparison.Ordinal) switch
    {
        "white" or "#fff" or "#ffffff" or "rgb(255,255,255)" => "white",
        "black" or "#000" or "#000000" or "rgb(0,0,0)" => "black",
        var other => other,
    };

    // Relative sizes say nothing about the size on the page, unless they are nothing.
    private static double? Leading(string value)
    {
        var end = value.AsSpan().IndexOfAnyExcept("+-.0123456789".AsSpan());
        var number = end < 0 ? value.AsSpan() : value.AsSpan(0, end);
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var result)) return null;
        return end < 0 || value[end..].Trim() is "px" or "pt" || result == 0 ? result : null;
    }
}
