using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Ocr;

/// <param name="Words">By page; pages without an entry could not be recognised.</param>
/// <param name="LacksRoom">Whether pages are missing because temporary files cannot be written.</param>
internal sealed record RecognisedPages(IReadOnlyDictionary<int, List<Word>> Words, bool LacksRoom);
