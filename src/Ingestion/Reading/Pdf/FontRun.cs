using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>A stretch of text in one font.</summary>
internal readonly record struct FontRun(Box Box, WordStyle Style);
