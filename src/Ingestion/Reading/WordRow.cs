using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading;

/// <param name="Page">From 1.</param>
/// <param name="Line">The line the tool put it on: the same for words of one line, on one page.</param>
/// <param name="Word">The word.</param>
internal sealed record WordRow(int Page, (int Block, int Paragraph, int Line) Line, Word Word);
