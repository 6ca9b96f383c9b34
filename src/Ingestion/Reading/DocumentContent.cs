using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>What a reader makes of a file: the same for every format.</summary>
public sealed record DocumentContent
{
    public ReadingOutcome Outcome { get; init; } = ReadingOutcome.Ok;

    /// <summary>German sentences on what could not be read.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether the document took its reader process with it: a crash, a kill for time, memory or a flood of text.</summary>
    public bool ReaderLost { get; init; }

    public DocumentMetadata Metadata { get; init; } = new();

    /// <summary>Number of pages; 0 for formats without pages.</summary>
    public int Pages { get; init; }

    /// <summary>Pages, from 1 and in order, whose text was recognised from a picture.</summary>
    public IReadOnlyList<int> RecognisedPages { get; init; } = [];

    /// <summary>Headings, paragraphs, lists and tables in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
