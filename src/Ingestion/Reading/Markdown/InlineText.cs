using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SmartRegions.Ingestion.Reading.Html;
using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace SmartRegions.Ingestion.Reading.Markdown;

/// <summary>The text of a paragraph without its markup: links by their text, images by their description, no tags.</summary>
internal sealed partial class InlineText
{
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"];

    private static readonly SearchValues<char> EndOfTagName = SearchValues.Create(" \t\r\n/>");

    private readonly List<MarkdigFootnote> _footnotes = [];

    public string OneLine(LeafBlock block) => LineText.Fold(Flatten(block));

    /// <summary>One line for every forced line break.</summary>
    public IReadOnlyList<string> Lines(LeafBlock block) => LineText.Lines(Flatten(block));

    /// <summary>The footnotes referred to since the last call, each once.</summary>
    public IReadOnlyList<MarkdigFootnote> TakeFootnotes()
    {
        IReadOnlyList<MarkdigFootnote> footnotes = [.. _footnotes.Distinct()];
        _footnotes.Clear();
        return footnotes;
    }

    private string Flatten(LeafBlock block)
    {
        var text = new StringBuilder();
        Inline? inline = block.Inline?.FirstChild;
        while (inline is not null)
        {
            if (inline is HtmlInline { Tag: ['<', not '/', ..] } tag && HtmlFragment.Hides(tag.Tag)) inline = EndOf(tag);
            if (Enter(inline, text) && inline is ContainerInline { FirstChild: { } child })
            {
                inline = child;
                continue;
            }

            while (inline is { NextSibling: null, Parent: { } parent } && parent != block.Inline) inline = parent;
            inline = inline.NextSibling;
        }

        return Leftovers().Replace(text.ToString(), string.Empty);
    }

    /// <summary>The tag that closes this one, or the last of its neighbours.</summary>
    private static Inline EndOf(HtmlInline opening)
    {
        var name = opening.Tag.AsSpan(1);
        var closing = string.Concat("</", name[..Math.Max(0, name.IndexOfAny(EndOfTagName))]);
        Inline last = opening;
        while (last.NextSibling is { } next)
        {
            last = next;
            if (next is HtmlInline tag && tag.Tag.StartsWith(closing, StringComparison.OrdinalIgnoreCase)) break;
        }

        return last;
    }

    /// <returns>Whether to look at what is inside.</returns>
    private bool Enter(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(text, literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.ContentSpan);
                break;
            case AutolinkInline address:
                text.Append(address.Url);
                break;
            case HtmlEntityInline entity:
                Append(text, entity.Transcoded.AsSpan());
                break;
            case LineBreakInline { IsHard: true }:
                text.Append('\n');
                break;
            case LineBreakInline:
                text.Append('\r');
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                text.Append('\n');
                break;
            case FootnoteLink { IsBackLink: false } link:
                _footnotes.Add(link.Footnote);
                TrimEnd(text);
                break;
            case LinkInline { IsImage: true } image:
                return !IsFileName(image);
        }

        return true;
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
    }

    // A line break that only wraps, marked by a carriage return, is joined as in print.
    private static void Append(StringBuilder text, ReadOnlySpan<char> line)
    {
        if (text.Length > 0 && text[^1] == '\r')
        {
            text.Length--;
            LineJoin.Append(text, line);
            if (line.Length > 0 && line[^1] == ' ') text.Append(' ');
        }
        else
        {
            text.Append(line);
        }
    }

    // An image described by its file name is not described.
    private static bool IsFileName(LinkInline image) =>
        image.FirstChild is LiteralInline { NextSibling: null } only
        && Array.Exists(PictureEndings, ending => only.Content.AsSpan().TrimEnd().EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // Footnotes that nothing explains, and the labels and references of LaTeX in texts that are also printed with it.
    [GeneratedRegex(@" ?\[\^[^\]\s]{1,40}\]| ?\\(label|ref)(\{[^}]{0,80}\})?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Leftovers();
}
