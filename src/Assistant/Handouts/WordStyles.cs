using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SmartRegions.Assistant.Handouts;

/// <summary>The few styles of a hand-out; word processors know them by these names and show them in the reader's language.</summary>
internal static class WordStyles
{
    public static Styles Create() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "22" }, new Languages { Val = "de-DE" }))),
        Of("Normal", "Normal", halfPoints: 22, spaceBefore: 0, outline: null),
        Of("Title", "Title", halfPoints: 36, spaceBefore: 0, outline: null),
        Of("Heading1", "heading 1", halfPoints: 28, spaceBefore: 360, outline: 0),
        Of("Heading2", "heading 2", halfPoints: 24, spaceBefore: 240, outline: 1),
        Item(),
        Grid());

    private static Style Of(string id, string name, int halfPoints, int spaceBefore, int? outline)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null) paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = spaceBefore.ToString(CultureInfo.InvariantCulture), After = "120" });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (id != "Normal") run.Append(new Bold());
        run.Append(new FontSize { Val = halfPoints.ToString(CultureInfo.InvariantCulture) });
        return new Style(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" ? OnOffValue.FromBoolean(true) : null };
    }

    private static Style Item() =>
        new(new StyleName { Val = "List Paragraph" }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }, new Indentation { Left = "360", Hanging = "360" }))
        { Type = StyleValues.Paragraph, StyleId = "ListParagraph" };

    private static Style Grid() =>
        new(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>())))
        { Type = StyleValues.Table, StyleId = "TableGrid" };

    private static TBorder Line<TBorder>()
        where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4U, Color = "808080" };
}
