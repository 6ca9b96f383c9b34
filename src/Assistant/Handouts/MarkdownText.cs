using System.Text;

namespace SmartRegions.Assistant.Handouts;

/// <summary>Foreign text in Markdown: what could be markup is shown as it was written.</summary>
internal static class MarkdownText
{
    /// <summary>A sentence or an item as an item of a list: a numbered step keeps its number.</summary>
    public static string Item(string text) => HandoutText.IsStep(text) ? Escape(text) : $"- {Escape(HandoutText.Bare(text))}";

    /// <summary>Lines as they stand; none of them begins a list or underlines a heading.</summary>
    public static string Paragraph(string text) => string.Join("\\\n", text.Split('\n').Select(line => WithoutMarker(Escape(line.Trim()))));

    private static string WithoutMarker(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < line.Length && (line[digits] is '.' or ')')) return line.Insert(digits, "\\");
        return line is ['-' or '+' or '=', ..] ? $"\\{line}" : line;
    }

    /// <summary>One line; characters with a meaning in Markdown get a backslash.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '&' or '~') escaped.Append('\\');
            escaped.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
