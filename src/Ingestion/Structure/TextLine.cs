namespace SmartRegions.Ingestion.Structure;

/// <summary>Words on one baseline, from left to right.</summary>
internal sealed class TextLine
{
    public TextLine(int page, IReadOnlyList<Word> words)
    {
        Page = page;
        Words = words;
        Box = Structure.Box.Around(words.Select(static word => word.Box));
        Text = string.Join(' ', words.Select(static word => word.Text));
        var letters = words.Sum(static word => word.Text.Length);
        Style = new WordStyle(
            words.GroupBy(static word => word.Style.Size).MaxBy(static size => size.Sum(static word => word.Text.Length))!.Key,
            words.Where(static word => word.Style.Bold).Sum(static word => word.Text.Length) >= 0.8 * letters);
    }

    public int Page { get; }

    public IReadOnlyList<Word> Words { get; }

    public Box Box { get; }

    public string Text { get; }

    /// <summary>The size of most letters; bold where nearly all are.</summary>
    public WordStyle Style { get; }

    public double Size => Style.Size;
}
