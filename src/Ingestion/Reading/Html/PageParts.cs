using AngleSharp.Dom;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>Tells the content of a page from what stands around it, as far as the markup says so.</summary>
internal static class PageParts
{
    private const int LeastLetters = 200;

    private static readonly HashSet<string> NeverText = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object", "embed", "audio", "video", "head",
        "button", "select", "input", "textarea", "datalist", "dialog",
    };

    private static readonly HashSet<string> AroundContent = new(StringComparer.Ordinal) { "nav", "aside", "footer", "header" };

    private static readonly HashSet<string> RolesAroundContent = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar",
    };

    private static readonly string[] NamesAroundContent = ["cookie", "consent", "breadcrumb", "skip-link", "skiplink", "sr-only", "visually-hidden"];

    /// <summary>The element that the page itself calls its content; <see langword="null"/> where it does not.</summary>
    public static IElement? FindMain(IDocument document)
    {
        foreach (var selector in (string[])["main, [role=main]", "article", "#content, #main, #inhalt"])
        {
            var candidates = document.QuerySelectorAll(selector).Where(element => !IsHidden(element) && HasText(element)).Take(2).ToList();
            if (candidates.Count == 1) return candidates[0];
        }

        return null;
    }

    /// <summary>Whether nothing below an element is text for readers.</summary>
    public static bool IsNoText(IElement element) => NeverText.Contains(element.LocalName) || IsHidden(element);

    /// <summary>Whether an element is navigation, a header or footer of the page, or a banner.</summary>
    public static bool IsAroundContent(IElement element)
    {
        if (element.LocalName is "header" or "footer" && element.Closest("article, main") is not null) return false;
        if (AroundContent.Contains(element.LocalName)) return true;
        if (element.GetAttribute("role") is { } role && RolesAroundContent.Contains(role)) return true;
        var names = $"{element.Id} {element.ClassName}";
        return names.Length > 1 && Array.Exists(NamesAroundContent, name => names.Contains(name, StringComparison.OrdinalIgnoreCase))
            && element.LocalName is not ("body" or "html" or "main" or "article");
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") is { } style && InvisibleStyle.Hides(style));

    private static bool HasText(IElement element)
    {
        var letters = 0;
        foreach (var text in element.GetDescendants().OfType<IText>())
        {
            letters += text.Data.AsSpan().Trim().Length;
            if (letters >= LeastLetters) return true;
        }

        return false;
    }
}
