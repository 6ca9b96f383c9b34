namespace SmartRegions.Ingestion.Structure;

/// <summary>What a block of lines is.</summary>
internal enum TextRole
{
    Paragraph,
    Heading,
    ListItem,
    Footnote,
}

/// <summary>Lines that belong together, before they are joined.</summary>
/// <param name="Role">What they are.</param>
/// <param name="Level">Level of a heading from 1, depth of a list item from 0.</param>
/// <param name="Marker">Of a list item or footnote.</param>
/// <param name="Fragments">One a column they run through.</param>
internal sealed record TextBlock(TextRole Role, int Level, string Marker, IReadOnlyList<TextFragment> Fragments)
{
    /// <summary>Characters at the beginning of the text that are the marker.</summary>
    public int MarkerLength { get; init; }

    public TextLine FirstLine => Fragments[0].Lines[0];

    public TextLine LastLine => Fragments[^1].Lines[^1];

    /// <summary>This block with the other's lines after its own.</summary>
    public TextBlock Append(TextBlock rest) => this with { Fragments = [.. Fragments, .. rest.Fragments] };

    public IEnumerable<TextLine> Lines => Fragments.SelectMany(static fragment => fragment.Lines);
}

/// <param name="Page">The page the lines stand on.</param>
/// <param name="Lines">Neighbouring lines of one column; at least one.</param>
internal sealed record TextFragment(PageLayout Page, IReadOnlyList<TextLine> Lines)
{
    public Box Box => Structure.Box.Around(Lines.Select(static line => line.Box));
}
