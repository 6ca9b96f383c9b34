using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

/// <summary>Words as a reader finds them: every character half as wide as its font is high.</summary>
internal static class Printed
{
    public static readonly Box A4 = new(0, 0, 595, 842);

    /// <summary>The words of one line.</summary>
    /// <param name="left">Left edge in points.</param>
    /// <param name="top">Upper edge in points.</param>
    /// <param name="text">Words apart by blanks.</param>
    /// <param name="size">Font size.</param>
    /// <param name="bold">Face.</param>
    public static IEnumerable<Word> Line(double left, double top, string text, double size = 10, bool bold = false)
    {
        foreach (var word in text.Split(' '))
        {
            var right = left + (word.Length * size / 2);
            yield return new Word(word, new Box(left, top, right, top + (1.15 * size)), new WordStyle(size, bold));
            left = right + (size / 4);
        }
    }

    /// <summary>Lines one below the other, twelve points apart.</summary>
    public static IEnumerable<Word> Lines(double left, double top, params string[] lines) =>
        lines.SelectMany((line, i) => Line(left, top + (12 * i), line));

    public static PageLayout Page(int number, params IEnumerable<Word>[] words) => new(number, A4, [.. words.SelectMany(static line => line)]);

    public static TextLine TextLine(string text, double left = 60, double top = 100, double size = 10, bool bold = false) =>
        new(1, [.. Line(left, top, text, size, bold)]);
}
