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

    /// <summary>
    /// Every edition of the documents differs in every passage, so a mixture of two editions within one document cannot hide. Half of the
    /// kills come at a random moment, the others right after a transaction, so that some certainly fall between two.
    /// </summary>
    [Fact]
    public async Task Killed_at_any_moment_leaves_every_document_in_its_old_or_its_new_version()
    {
        var random = new Random(20_260_314);
        var mixtures = 0;
        WriteEdition("Ausgabe0");
        await _workplace.Program.RunJsonAsync("ingest", _workplace.Sources);
        for (var edition = 1; edition <= 6; edition++)
        {
            WriteEdition($"Ausgabe{edition}");
            await KillIngestAsync(edition % 2 == 0 ? UntilStoredAsync() : Task.Delay(random.Next(150, 2_000)));
            var documentsPerEdition = await AssertWholeAsync([.. Enumerable.Range(0, edition + 1).Select(known => $"Ausgabe{known}")]);
            if (documentsPerEdition.Count > 1) mixtures++;
        }

        Assert.NotEqual(0, mixtures);

        var report = await _workplace.Program.RunJsonAsync("ingest", _workplace.Sources);

        Assert.Equal(0, report[^1].GetProperty("failed").GetInt32());
        await AssertWholeAsync(["Ausgabe6"]);
    }

    private async Task KillIngestAsync(Task moment)
    {
        using var run = _workplace.Program.Start(["ingest", _workplace.Sources]);
        await moment;
        run.Kill(entireProcessTree: false);
        await run.WaitForExitAsync();
    }

    /// <summary>Ends when the first transaction after the call is committed.</summary>
    private async Task UntilStoredAsync()
    {
        await using var knowledge = await KnowledgeBase.OpenAsync(new KnowledgeLocation(_workplace.Data), CancellationToken.None);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var before = await knowledge.Store.RevisionAsync(patience.Token);
        while (await knowledge.Store.RevisionAsync(patience.Token) == before) await Task.Delay(5, patience.Token);
    }

    /// <returns>How many documents each edition has.</returns>
    private async Task<Dictionary<string, int>> AssertWholeAsync(IReadOnlyList<string> editions)
    {
        var documentsPerEdition = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var knowledge = await KnowledgeBase.OpenAsync(new KnowledgeLocation(_workplace.Data), CancellationToken.None);
        var documents = await knowledge.Store.ListDocumentsAsync(CancellationToken.None);
        Assert.Equal(Documents, documents.Count);
        foreach (var document in documents)
        {
            var passages = await knowledge.Store.PassagesOfAsync(document.Id, CancellationToken.None);
            Assert.Equal(SectionsEach, passages.Count);
            var edition = Assert.Single(passages.Select(passage => passage.Text.Split(' ')[0]).Distinct());
            Assert.Contains(edition, editions);
            documentsPerEdition[edition] = documentsPerEdition.GetValueOrDefault(edition) + 1;
        }

        var hits = await knowledge.SearchAsync(new SearchQuery("Bekanntmachung der Gemeinde") { Top = Documents * SectionsEach * 2 }, CancellationToken.None);
        Assert.Equal(Documents * SectionsEach, hits.Hits.Count);
        return documentsPerEdition;
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
