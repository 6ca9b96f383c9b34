using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Sources;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>Takes the glossaries found among the sources into the store.</summary>
/// <param name="Entries">Number of entries read.</param>
/// <param name="Problems">Glossaries, or entries of them, that could not be read.</param>
internal sealed record GlossaryIntake(int Entries, IReadOnlyList<SourceProblem> Problems)
{
    public static async Task<GlossaryIntake> RunAsync(IReadOnlyList<SourceFile> glossaries, KnowledgeStore store, CancellationToken cancellationToken)
    {
        var entries = 0;
        var problems = new List<SourceProblem>();
        foreach (var glossary in glossaries)
        {
            var content = await ReadAsync(glossary.Path, cancellationToken);
            problems.AddRange(content.Problems.Select(problem => new SourceProblem(glossary.Path, problem, SourceProblemKind.Glossary)));
            if (content.Entries.Count == 0) continue;
            await store.ReplaceGlossaryAsync(glossary.Address, content.Entries, cancellationToken);
            entries += content.Entries.Count;
        }

        return new GlossaryIntake(entries, problems);
    }

    private static async Task<GlossaryFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await GlossaryFile.ReadAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new GlossaryFile([], [$"Das Glossar kann nicht gelesen werden ({exception.Message})."]);
        }
    }
}
