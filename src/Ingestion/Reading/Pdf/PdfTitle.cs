using System.Text.RegularExpressions;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Judges the title property: most programs fill it with their own name or the file's.</summary>
internal static class PdfTitle
{
    private const int ShortestTitle = 6;
    private const int LongestTitle = 300;

    private static readonly Regex Meaningless = new(
        @"^(Microsoft \w+ ?-|PowerPoint|Folie [0-9]|Slide [0-9]|Dokument[0-9]*$|Document[0-9]*$|Unbenannt|Untitled|Ohne Titel|Titel$|Title$|Präsentation[0-9]*$|Vorlage|Layout [0-9])|\.(docx?|pptx?|xlsx?|odt|odp|indd|pdf|rtf|txt|cdr|qxd|tex|dvi|html?)$|^[\w.-]*[0-9][\w.-]*$|^[0-9]{6,8}\b|_",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The title with normal white space, or <see langword="null"/> where it says nothing.</summary>
    public static string? Meaningful(string title, string file)
    {
        var words = title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(GlyphText.Normalise).Where(static word => word.Length > 0);
        var text = string.Join(' ', words);
        var isName = string.Equals(text, Path.GetFileNameWithoutExtension(file), StringComparison.OrdinalIgnoreCase);
        return isName || text.Length is < ShortestTitle or > LongestTitle || !text.Any(char.IsLetter) || text.Any(GlyphText.IsUnmapped) || Meaningless.IsMatch(text)
            ? null
            : text;
    }
}
