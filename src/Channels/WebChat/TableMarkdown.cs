using System.Text;
using SmartRegions.Assistant.Answering;

namespace SmartRegions.Channels.WebChat;

/// <summary>A comparison as a Markdown table.</summary>
internal static class TableMarkdown
{
    /// <param name="table">What is compared.</param>
    /// <param name="links">What becomes of marks in it.</param>
    public static string Of(AnswerTable table, AnswerLinks links)
    {
        var markdown = new StringBuilder("| |");
        foreach (var column in table.Columns) markdown.Append(' ').Append(MarkdownText.Escape(column)).Append(" |");
        markdown.Append("\n|---|").Insert(markdown.Length, "---|", table.Columns.Count);
        foreach (var row in table.Rows)
        {
            markdown.Append("\n| **").Append(MarkdownText.Escape(row.Heading)).Append("** |");
            foreach (var cell in row.Cells) markdown.Append(' ').Append(string.Join("<br>", QuotedText.InLines(cell).Split('\n').Select(links.In))).Append(" |");
        }

        return markdown.ToString();
    }
}
