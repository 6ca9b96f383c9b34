namespace SmartRegions.Knowledge;

/// <summary>Where a knowledge base lives.</summary>
/// <param name="Directory">Everything that lasts: database, originals, index file. Created when missing.</param>
/// <param name="PostgreSql">Connection string of a PostgreSQL database that takes the place of the SQLite file; <see langword="null"/> for SQLite.</param>
public sealed record KnowledgeLocation(string Directory, string? PostgreSql = null)
{
    public string DatabaseFile => Path.Combine(Directory, "smartregions.db");

    /// <summary>Whether a knowledge base is there; one in PostgreSQL is named by whoever runs it, and taken to be there.</summary>
    public bool HoldsKnowledge => PostgreSql is not null || File.Exists(DatabaseFile);

    public string IndexFile => Path.Combine(Directory, "passages.idx");

    /// <summary>A thesaurus in the format of MyThes; <see langword="null"/> for none, which is the default. One that is not there is none.</summary>
    public string? Thesaurus { get; init; }

    /// <summary>The thesaurus as it is used.</summary>
    public string ThesaurusCache => Path.Combine(Directory, "thesaurus.idx");

    public string Originals => Path.Combine(Directory, "originals");

    /// <summary>Pages as they were fetched last, so that only changed ones are fetched again.</summary>
    public string Web => Path.Combine(Directory, "web");

    /// <summary>What is costly to make and can be made again, such as recognised text of scanned pages.</summary>
    public string Cache => Path.Combine(Directory, "cache");
}
