namespace SmartRegions.Ingestion.Sources;

/// <summary>How a glossary is recognised among the files of a source.</summary>
internal static class GlossarySource
{
    public const string FileName = "glossar.yaml";
}
