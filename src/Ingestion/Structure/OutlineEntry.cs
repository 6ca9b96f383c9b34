namespace SmartRegions.Ingestion.Structure;

/// <summary>A bookmark of the file.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Title">As shown in the viewer's side bar.</param>
/// <param name="Page">The page it leads to, from 1.</param>
internal sealed record OutlineEntry(int Level, string Title, int Page);
