using System.Text;

namespace SmartRegions.Channels.WebChat;

/// <summary>Makes plain text into Markdown that shows it as it is: whatever a document or an asker writes, it becomes neither markup nor link.</summary>
internal static class MarkdownText
{
    private const string Bullet = "• ";

    /// <summary>Text on one line. Every ASCII punctuation mark is escaped, as CommonMark 2.4 allows.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c < 128 && (char.IsPunctuation(c) || char.IsSymbol(c))) escaped.Append('\\').Append(c);
            else escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <summary>Lines as they stand; items of a list become one.</summary>
    /// <param name="text">Plain text with our own <c>[n]</c>.</param>
    /// <param name="links">What becomes of marks in it.</param>
    /// <param name="headings">Lines that are headings.</param>
    /// <param name="rows">Lines that are rows of a table: shown as items.</param>
    public static string Of(string text, AnswerLinks links, IReadOnlySet<string> headings, IReadOnlySet<string> rows)
    {
        var markdown = new StringBuilder();
        var before = LineKind.Blank;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var kind = KindOf(line, headings, rows);
            if (markdown.Length > 0) markdown.Append(Break(before, kind));
            markdown.Append(kind switch
            {
                LineKind.Blank => string.Empty,
                LineKind.Item => $"- {links.In(line.StartsWith(Bullet, StringComparison.Ordinal) ? line[Bullet.Length..] : line)}",
                LineKind.Heading => $"**{Escape(line.Trim())}**",
                _ => links.In(line.TrimStart()),
            });
            before = kind;
        }

        return markdown.ToString();
    }

    private static LineKind KindOf(string line, IReadOnlySet<string> headings, IReadOnlySet<string> rows) =>
        string.IsNullOrWhiteSpace(line) ? LineKind.Blank
        : line.StartsWith(Bullet, StringComparison.Ordinal) || rows.Contains(line) ? LineKind.Item
        : headings.Contains(line) ? LineKind.Heading
        : LineKind.Text;

    private static string Break(LineKind before, LineKind next) => (before, next) switch
    {
        (LineKind.Item, LineKind.Item) or (LineKind.Blank, _) or (_, LineKind.Blank) => "\n",
        (LineKind.Text, LineKind.Text) => "\\\n",
        _ => "\n\n",
    };

    private enum LineKind
    {
        Blank,
        Text,
        Item,
        Heading,
    }
}
