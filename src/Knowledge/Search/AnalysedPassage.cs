using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>A passage on its way into the index. Titles and heading paths are shared between passages that have the same.</summary>
internal sealed record AnalysedPassage(PassageId Id, DocumentId Document, Word[] Title, Word[] HeadingPath, Word[] Body);
