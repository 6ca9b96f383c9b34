using System.Text.RegularExpressions;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Divides the lines of a column into paragraphs, list items and headings by spacing, style, indent and marker.</summary>
internal sealed class ParagraphFinder
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private static readonly Regex DotLeader = new(@"(\.\s?|…\s?){4,}\s*[0-9]{0,4}$", Options);

    // Relative to the pitch of the column's lines.
    private const double ParagraphPitch = 1.3;
    // In font sizes.
    private const double WidestPitch = 1.8;
    private const double SmallestIndent = 0.8;
    private const double LargestIndent = 4;
    // Relative change of the font size within a paragraph.
    private const double SameSize = 0.08;
    // Part of the column's width that a full line leaves free at most, before the next word did not fit.
    private const double RaggedEdge = 0.18;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly double _pitch;
    private readonly double _left;
    private readonly double _right;

    private ParagraphFinder(IReadOnlyList<TextLine> lines)
    {
        _lines = lines;
        _pitch = Pitch(lines);
        _left = lines.Min(static line => line.Box.Left);
        _right = lines.Max(static line => line.Box.Right);
    }

    /// <summary>Whether the line is an entry of a table of contents: dots lead to a page number.</summary>
    public static bool IsDotLeader(string line) => DotLeader.IsMatch(line);

    public static IEnumerable<IReadOnlyList<TextLine>> Find(IReadOnlyList<TextLine> lines)
    {
        var finder = new ParagraphFinder(lines);
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !finder.Breaks(start, i))
                continue;
            yield return lines.Skip(start).Take(i - start).ToArray();
            start = i;
        }
    }

    /// <summary>Whether a new paragraph begins with line <paramref name="i"/> while one that began at <paramref name="start"/> is open.</summary>
    private bool Breaks(int start, int i)
    {
        var line = _lines[i];
        var before = _lines[i - 1];
        if (line.Box.OverlapY(before.Box) > 0.5 * Math.Min(line.Box.Height, before.Box.Height))
            return true;
        if (line.Box.CentreY - before.Box.CentreY > ParagraphPitch * _pitch)
            return true;
        return ChangesStyle(before, line) || BeginsItem(start, before, line) || IsDotLeader(before.Text) || LeavesItem(start, i)
            || EndsShort(before, line) || IsFirstLineIndented(start, i);
    }

    private static bool ChangesStyle(TextLine before, TextLine line)
    {
        if (Math.Abs(line.Size - before.Size) > SameSize * Math.Max(line.Size, before.Size))
            return true;
        return line.Style.Bold != before.Style.Bold && !char.IsLower(line.Text[0]);
    }

    private bool BeginsItem(int start, TextLine before, TextLine line)
    {
        if (ListMarker.At(line.Text) is not { } marker)
            return HeadingNumber.IsNamed(line.Text) && IsShort(before);
        if (marker.IsBullet && line.Text[0] is not ('-' or '–' or '—'))
            return true;
        // Words like "a." or a dash may come first in a line by chance; after a full line without a stop they do.
        return EndsSentence(before.Text) || IsShort(before) || ListMarker.At(_lines[start].Text) is not null;
    }

    /// <summary>A line back at the marker's edge, after lines that hung under the item's text, is no part of the item.</summary>
    private bool LeavesItem(int start, int i)
    {
        var first = _lines[start];
        if (ListMarker.At(first.Text) is null || i - start < 2)
            return false;
        var hang = _lines[start + 1].Box.Left - first.Box.Left;
        return hang > 0.5 * first.Size && _lines[i].Box.Left < first.Box.Left + (0.5 * hang);
    }

    private bool EndsShort(TextLine before, TextLine line) =>
        EndsSentence(before.Text) && IsShort(before) && !char.IsLower(line.Text[0]);

    private bool IsFirstLineIndented(int start, int i)
    {
        var line = _lines[i];
        var indent = line.Box.Left - _lines[i - 1].Box.Left;
        if (indent < SmallestIndent * line.Size || indent > LargestIndent * line.Size || ListMarker.At(_lines[start].Text) is not null)
            return false;
        var isBackAfter = i + 1 < _lines.Count && _lines[i + 1].Box.Left < line.Box.Left - (0.5 * indent);
        return _lines[i - 1].Box.Left < _left + (0.5 * line.Size) && (isBackAfter || EndsSentence(_lines[i - 1].Text));
    }

    private bool IsShort(TextLine line) => line.Box.Right < _right - (RaggedEdge * (_right - _left));

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or '!' or '?' or ';' or '"' or '“' or '”' or ')';

    private static double Pitch(IReadOnlyList<TextLine> lines)
    {
        var size = lines.Average(static line => line.Size);
        var steps = lines.Skip(1).Zip(lines, static (line, before) => line.Box.CentreY - before.Box.CentreY)
            .Where(step => step > 0.7 * size && step < 2.5 * size).Order().ToList();
        // The lower third: single-line paragraphs make for many wide steps.
        return steps.Count == 0 ? 1.3 * size : Math.Min(steps[steps.Count / 3], WidestPitch * size);
    }
}
