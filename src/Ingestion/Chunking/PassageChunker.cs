using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Chunking;

/// <summary>
/// Cuts a document into passages along its structure: never across a heading, a list not torn from its lead-in, a table in groups of rows
/// that each name their columns.
/// </summary>
public sealed class PassageChunker(ChunkingPolicy policy)
{
    /// <param name="document">The document the passages belong to.</param>
    /// <param name="title">Its title; a first heading that repeats it is not part of any heading path.</param>
    /// <param name="blocks">Its content in reading order.</param>
    public IReadOnlyList<Passage> Chunk(DocumentId document, string title, IEnumerable<Block> blocks)
    {
        var units = new UnitReader(policy);
        var packer = new LinePacker(policy);
        var numbering = new PassageNumbering(document);
        return
        [
            .. from section in Section.Cut(blocks, title)
               from lines in section.Blocks.Count > 0 ? packer.Pack(units.Read(section.Blocks)) : HeadingAlone(section)
               select numbering.Next(section.HeadingPath, lines),
        ];
    }

    /// <summary>A heading with nothing under it, such as a slide that is only a title, is still something the document says.</summary>
    private static IEnumerable<IReadOnlyList<Line>> HeadingAlone(Section section) =>
        section.Heading is { Text.Length: > 0 } heading ? [[new Line(heading.Text, PassageKind.Prose, heading.Regions)]] : [];
}
