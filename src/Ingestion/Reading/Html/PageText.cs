using System.Text;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>The text between two block boundaries, and how much of it is links.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();
    private int _linkedWords;

    /// <param name="text">As in the source; white space is folded later.</param>
    /// <param name="linked">Whether it is inside a link.</param>
    public void Add(string text, bool linked)
    {
        _text.Append(text.AsSpan().Contains('\n') ? text.ReplaceLineEndings(" ") : text);
        if (linked) _linkedWords += LineText.CountWords(text);
    }

    public void AddLineBreak() => _text.Append('\n');

    /// <summary>Empties it.</summary>
    /// <returns>One line for every forced line break, and the number of linked words in all of them.</returns>
    public (IReadOnlyList<string> Lines, int LinkedWords) Take()
    {
        var result = (LineText.Lines(_text.ToString()), _linkedWords);
        _text.Clear();
        _linkedWords = 0;
        return result;
    }
}
