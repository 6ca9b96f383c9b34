namespace SmartRegions.Knowledge;

/// <summary>Where a knowledge base lives.</summary>
/// <param name="Directory">Everything that lasts: database, originals, index file. Created when missing.</param>
/// <param name="PostgreSql">Connection string of a PostgreSQL database that takes the place of the SQLite file; <see langword="null"/> for SQLite.</param>
public sealed record KnowledgeLocation(string Directory, string? PostgreSql = null)
{
    public string DatabaseFile => Path.Combine(Directory, "smartregions.db");

    public string IndexFile => Path.Combine(Directory, "passages.idx");

    public string Originals => Path.Combine(Directory, "originals");

    /// <summary>What is costly to make and can be made again, such as recognised text of scanned pages.</summary>
    public string Cache => Path.Combine(Directory, "cache");
}
