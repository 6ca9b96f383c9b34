using System.Diagnostics;
using SmartRegions.EndToEnd.Running;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.EndToEnd.Ingestion;

public sealed class KilledIngestTests : IDisposable
{
    private const int Documents = 150;
    private const int SectionsEach = 6;

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    /// <summary>Every edition of the documents differs in every passage, so a mixture of two editions within one document cannot hide.</summary>
    [Fact]
    public async Task Killed_at_any_moment_leaves_every_document_in_its_old_or_its_new_version()
    {
        var random = new Random(20_260_314);
        WriteEdition("Ausgabe0");
        await _workplace.Program.RunJsonAsync("ingest", _workplace.Sources);
        var mixtures = 0;
        for (var edition = 1; edition <= 6; edition++)
        {
            WriteEdition($"Ausgabe{edition}");
            using (var run = _workplace.Program.Start(["ingest", _workplace.Sources]))
            {
                if (edition % 2 == 0) await Task.Delay(random.Next(150, 2_000));
                else await FirstChangeAsync(run);
                run.Kill(entireProcessTree: false);
                await run.WaitForExitAsync();
            }

            if (await AssertWholeAsync([.. Enumerable.Range(0, edition + 1).Select(known => $"Ausgabe{known}")]) > 1) mixtures++;
        }

        Assert.True(mixtures > 0, "No kill fell between two transactions.");

        var report = await _workplace.Program.RunJsonAsync("ingest", _workplace.Sources);

        Assert.Equal(0, report[^1].GetProperty("failed").GetInt32());
        await AssertWholeAsync(["Ausgabe6"]);
    }

    /// <summary>Until the run has stored its first documents, or is over.</summary>
    private async Task FirstChangeAsync(Process run)
    {
        await using var knowledge = await KnowledgeBase.OpenAsync(new KnowledgeLocation(_workplace.Data), CancellationToken.None);
        var before = await knowledge.Store.RevisionAsync(CancellationToken.None);
        while (!run.HasExited && await knowledge.Store.RevisionAsync(CancellationToken.None) == before) await Task.Delay(5);
    }

    /// <returns>How many editions there are among the documents.</returns>
    private async Task<int> AssertWholeAsync(IReadOnlyList<string> editions)
    {
        await using var knowledge = await KnowledgeBase.OpenAsync(new KnowledgeLocation(_workplace.Data), CancellationToken.None);
        var documents = await knowledge.Store.ListDocumentsAsync(CancellationToken.None);
        Assert.Equal(Documents, documents.Count);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var passages = await knowledge.Store.PassagesOfAsync(document.Id, CancellationToken.None);
            Assert.Equal(SectionsEach, passages.Count);
            var edition = Assert.Single(passages.Select(passage => passage.Text.Split(' ')[0]).Distinct());
            Assert.Contains(edition, editions);
            found.Add(edition);
        }

        var hits = await knowledge.SearchAsync(new SearchQuery("Bekanntmachung der Gemeinde") { Top = Documents * SectionsEach * 2 }, CancellationToken.None);
        Assert.Equal(Documents * SectionsEach, hits.Hits.Count);
        return found.Count;
    }

    private void WriteEdition(string edition)
    {
        for (var number = 0; number < Documents; number++)
        {
            var sections = Enumerable.Range(1, SectionsEach)
                .Select(section => $"## § {section} Regelung {section}\n\n{edition} der Bekanntmachung {number} der Gemeinde Musterdorf, Abschnitt {section}.\n");
            _workplace.Write($"bekanntmachung-{number:000}.md", $"# Bekanntmachung {number}\n\n{string.Join('\n', sections)}");
        }
    }
}
