using System.Text;

namespace SmartRegions.Assistant.Handouts;

/// <summary>Foreign text in Markdown: what could be markup is shown as it was written.</summary>
internal static class MarkdownText
{
    /// <summary>A sentence or an item as an item of a list: a numbered step keeps its number.</summary>
    public static string Item(string text) => HandoutText.IsStep(text) ? Escape(text) : $"- {Escape(HandoutText.Bare(text))}";

    /// <summary>One line; characters with a meaning in Markdown get a backslash.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|') escaped.Append('\\');
            escaped.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
