using System.Text.Json.Serialization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>A piece of a document in reading order. Text is on one line, hyphens at line ends are joined, white space is folded.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(ListItem), "item")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Footnote), "footnote")]
public abstract record Block
{
    /// <summary>Where it stands; empty in formats without pages.</summary>
    public IReadOnlyList<PageRegion> Regions { get; init; } = [];

    /// <summary>How people ask for it, as its editor wrote down; empty for headings and in documents without such notes.</summary>
    /// <remarks>A reader of an older program says nothing of them, which the serializer takes for <see langword="null"/>.</remarks>
    public IReadOnlyList<string> Questions { get; init => field = value ?? []; } = [];
}

/// <param name="Level">1 for the outermost. Levels may be skipped.</param>
/// <param name="Text">With its number, as in <c>3.2 LoRaWAN</c>.</param>
public sealed record Heading(int Level, string Text) : Block;

public sealed record Paragraph(string Text) : Block;

/// <param name="Depth">0 for the outermost list.</param>
/// <param name="Marker"><c>•</c> for any bullet, otherwise as printed: <c>1.</c>, <c>a)</c>.</param>
/// <param name="Text">Without the marker.</param>
public sealed record ListItem(int Depth, string Marker, string Text) : Block;

/// <param name="Caption">Printed above or below it; empty when there is none.</param>
/// <param name="Header">One name a column; empty strings where the header has none, an empty list where the table has no header.</param>
/// <param name="Rows">Cells by column; every row has as many as the widest.</param>
public sealed record Table(string Caption, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    /// <summary>Where each row stands, parallel to <see cref="Rows"/>; empty in formats without pages.</summary>
    public IReadOnlyList<PageRegion> RowRegions { get; init; } = [];
}

/// <param name="Marker">As printed: <c>1</c>, <c>*</c>.</param>
/// <param name="Text">Without the marker.</param>
public sealed record Footnote(string Marker, string Text) : Block;
