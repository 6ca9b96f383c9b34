using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Search;

/// <summary>A search that is kept to documents of one kind.</summary>
[Collection(SharedCorpus.Name)]
public sealed class FacetTests(CorpusWorkplace corpus)
{
    [Theory]
    [InlineData("--kind", "foerderung", "foerderung/")]
    [InlineData("--kind", "projekt", "projekte/")]
    public async Task Only_documents_of_the_kind_are_found(string option, string value, string folder)
    {
        var hits = await corpus.Workplace.Program.RunJsonAsync("search", "LoRaWAN", option, value);
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Contains(folder, hit.GetProperty("source").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Facets_together_narrow_the_search()
    {
        var hits = await corpus.Workplace.Program.RunJsonAsync("search", "Pegel", "--kind", "projekt", "--land", "Hessen", "--size", "Landkreis", "--field", "sensorik");
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.StartsWith("Odenwaldkreis", hit.GetProperty("document_title").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--kind", "buch", "--kind: Möglich sind: anlaufstelle, faq, foerderung, leitfaden, loesung, projekt, qualifizierung, sonstiges.")]
    [InlineData("--land", "Atlantis", "Ein Bundesland wird als Kürzel wie HE oder mit Namen angegeben.")]
    [InlineData("--since", "3024", "--since: Erwartet wird ein Jahr wie 2024.")]
    [InlineData("--stage", "Pilotphase", "--stage: Möglich sind:")]
    [InlineData("--field", "Raumfahrt", "Mobilität")]
    public async Task Value_that_is_none_is_told(string option, string value, string told)
    {
        var run = await corpus.Workplace.Program.RunAsync(["search", "Pegel", option, value]);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
    }
}
