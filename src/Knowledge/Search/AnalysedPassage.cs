using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>A passage on its way into the index.</summary>
internal sealed record AnalysedPassage(PassageId Id, DocumentId Document, AnalysedText Text);
