using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Sources;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>Brings the glossary in the store in line with the glossaries found among the sources.</summary>
/// <param name="Entries">Number of entries read.</param>
/// <param name="Problems">Glossaries, or entries of them, that could not be read.</param>
internal sealed record GlossaryIntake(int Entries, IReadOnlyList<SourceProblem> Problems)
{
    public static async Task<GlossaryIntake> RunAsync(Inventory inventory, KnowledgeStore store, CancellationToken cancellationToken)
    {
        var entries = 0;
        var problems = new List<SourceProblem>();
        foreach (var glossary in inventory.Glossaries)
        {
            var content = await GlossaryFile.ReadAsync(glossary.Path, cancellationToken);
            problems.AddRange(content.Problems.Select(problem => new SourceProblem(glossary.Path, problem, SourceProblemKind.Glossary)));
            if (!content.IsRead) continue;
            await store.ReplaceGlossaryAsync(glossary.Address, content.Entries, cancellationToken);
            entries += content.Entries.Count;
        }

        await WithdrawAsync(inventory, store, cancellationToken);
        return new GlossaryIntake(entries, problems);
    }

    private static async Task WithdrawAsync(Inventory inventory, KnowledgeStore store, CancellationToken cancellationToken)
    {
        var present = inventory.Glossaries.Select(glossary => glossary.Address).ToHashSet();
        foreach (var source in await store.GlossarySourcesAsync(cancellationToken))
        {
            if (!present.Contains(source) && inventory.Covers(source)) await store.ReplaceGlossaryAsync(source, [], cancellationToken);
        }
    }
}
