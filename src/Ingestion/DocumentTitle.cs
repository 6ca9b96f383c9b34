using System.Text.RegularExpressions;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion;

/// <summary>Finds what a document is called.</summary>
internal static partial class DocumentTitle
{
    /// <summary>A heading counts as the title only among the first blocks, letterhead included.</summary>
    private const int WithinBlocks = 15;

    /// <summary>Longest title in characters.</summary>
    private const int LongestTitle = 200;

    private const double ShareOfLetters = 0.6;

    /// <summary>What the document says of itself; otherwise its first fitting heading; otherwise the name of the file, or of the host of a front page.</summary>
    public static string Of(DocumentContent content, Uri source)
    {
        if (!string.IsNullOrWhiteSpace(content.Metadata.Title)) return Shorten(content.Metadata.Title);
        var headings = content.Blocks.Take(WithinBlocks).OfType<Heading>().Where(heading => IsReadable(heading.Text)).ToList();
        var title = content.Pages == 0 ? headings.MinBy(heading => heading.Level) : OnPaper(headings);
        return title is null ? FileName(source) : Shorten(title.Text);
    }

    /// <summary>On paper the office comes first ("Direktorium"), then the subject; the subject has more words.</summary>
    private static Heading? OnPaper(List<Heading> headings) =>
        headings.Find(heading => Words(heading.Text) >= 3) ?? headings.Find(heading => Words(heading.Text) == 2) ?? headings.FirstOrDefault();

    private static bool IsReadable(string text) =>
        text.Count(char.IsLetter) >= Math.Max(3, ShareOfLetters * text.Count(letter => !char.IsWhiteSpace(letter))) && !PageNumber().IsMatch(text);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string FileName(Uri source)
    {
        if (source is { IsFile: false, AbsolutePath: "/" }) return source.Host;
        var path = Uri.UnescapeDataString(source.AbsolutePath);
        var name = Path.GetFileNameWithoutExtension(path).Replace('_', ' ').Trim();
        return name is "index" or "" && Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } folder ? folder.Replace('_', ' ') : name;
    }

    private static string Shorten(string title)
    {
        var folded = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length <= LongestTitle ? folded : string.Concat(folded.AsSpan(0, LongestTitle - 1), "…");
    }

    [GeneratedRegex(@"\b[0-9]+ von [0-9]+\b", RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();
}
