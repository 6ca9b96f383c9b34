using SmartRegions.Assistant;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Assistant.Advice;

namespace SmartRegions.Tests.Corpus;

/// <summary>The starter knowledge base with its glossary, read as ingestion reads it and held in memory.</summary>
internal static class CorpusLibrary
{
    /// <summary>The folder in the source tree.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>Full paths of all sheets, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Where(file => Path.GetRelativePath(Folder, file) != "README.md").Order(StringComparer.Ordinal)];

    private static readonly Lazy<Task<IReadOnlyList<DocumentVersion>>> Read = new(async () => await Task.WhenAll(Files.Select(SheetLibrary.ReadAsync)));

    private static readonly Lazy<Task<KnowledgeAccess>> Library = new(async () =>
    {
        var glossary = await GlossaryFile.ReadAsync(Path.Combine(Folder, "glossar.yaml"), CancellationToken.None);
        return PassageLibrary.Build(await Read.Value, new Glossary(glossary.Entries), CancellationToken.None).Access();
    });

    public static Task<IReadOnlyList<DocumentVersion>> SheetsAsync() => Read.Value;

    public static Task<KnowledgeAccess> AccessAsync() => Library.Value;

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SmartRegions.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in a source tree."), "corpus");
    }
}
