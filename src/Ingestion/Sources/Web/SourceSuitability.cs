namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>How far a listed source may be relied on; the <c>eignung</c> of <c>quellen.yaml</c>.</summary>
public enum SourceSuitability
{
    /// <summary>Primary source (<c>P</c>).</summary>
    Primary,

    /// <summary>Association or trade press, to check against (<c>V</c>).</summary>
    Association,
}
