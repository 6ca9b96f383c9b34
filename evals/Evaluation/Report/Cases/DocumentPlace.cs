using System.Globalization;
using SmartRegions.Evaluation.Report.Markup;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Cases;

/// <summary>Where something stands: title, file, page. Never a link, since the address is foreign text.</summary>
internal static class DocumentPlace
{
    public static Fragment Build(string title, string document, int? page) => Join(
        title.Length > 0 ? Join(Foreign.Text(title, 160), Tag("br")) : Nothing,
        Tag("code", Foreign.Text(document, 160)),
        page is { } number ? $", Seite {number.ToString(CultureInfo.InvariantCulture)}" : string.Empty);

    /// <summary>Whether it is a source the question names.</summary>
    public static Cell Expected(bool? expected) => expected switch
    {
        true => "ja",
        false => "nein",
        null => "–",
    };
}
