using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Documents;

/// <summary>Länder and municipalities contribute sheets in folders of their own, and see which are due.</summary>
public sealed class DueReviewTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Due_reviews_are_listed_with_their_owner_longest_overdue_first()
    {
        Contribute("laender/he/beratung.md", "Beratung in Hessen", "verantwortlich: Geschäftsstelle Muster\npruefen_bis: 2025-03-31");
        Contribute("kommunen/musterstadt/pegel.md", "Pegel in Musterstadt", "verantwortlich: Stabsstelle Digitales\npruefen_bis: 2024-06");
        Contribute("laender/nw/frist.md", "Frist in Nordrhein-Westfalen", "gueltig_bis: 2024-12-31");
        Contribute("laender/by/neu.md", "Neu in Bayern", "verantwortlich: Amt\npruefen_bis: 2999-12-31");
        await _workplace.Program.RunAsync(["ingest", _workplace.Sources]);

        var due = await _workplace.Program.RunAsync(["documents", "--due"]);

        Assert.Equal(
            ["Pegel in Musterstadt", "Frist in Nordrhein-Westfalen", "Beratung in Hessen"],
            due.Output.Split('\n').Where(line => line.Length > 0 && !line.StartsWith(' ') && !line.EndsWith("Dokumente", StringComparison.Ordinal)));
        Assert.Contains("verantwortlich: Stabsstelle Digitales · zu prüfen bis 30. Juni 2024", due.Output, StringComparison.Ordinal);
        Assert.Contains("gültig bis 31. Dezember 2024", due.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_due_is_said_so()
    {
        Contribute("neu.md", "Neues Blatt", "pruefen_bis: 2999-12-31");
        await _workplace.Program.RunAsync(["ingest", _workplace.Sources]);

        Assert.Contains("Kein Dokument ist zur Prüfung fällig.", (await _workplace.Program.RunAsync(["documents", "--due"])).Output, StringComparison.Ordinal);
    }

    private void Contribute(string name, string title, string head) =>
        _workplace.Write(name, $"---\ntitel: {title}\nart: faq\nstand: 2024\n{head}\n---\n\n# {title}\n\nDas Blatt „{title}“ nennt die Stelle, die Kommunen berät.\n");
}
