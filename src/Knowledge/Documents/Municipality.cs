namespace SmartRegions.Knowledge.Documents;

/// <summary>The municipality, district or association a document reports on.</summary>
/// <param name="Name">Its name without its kind, as in <c>Süderbrarup</c>.</param>
/// <param name="Inhabitants">Number of inhabitants, where known.</param>
/// <param name="SpatialType">"Raumtyp" as written in the front matter.</param>
public sealed record Municipality(string Name, int? Inhabitants = null, string? SpatialType = null);
