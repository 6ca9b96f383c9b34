using SmartRegions.Evaluation.Reading;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Evaluation.Reading;

public sealed class ReadingSetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"data":[{"title":"Rathaus","paragraphs":[null]}]}""", "„data[0].paragraphs[0]“ passt nicht")]
    [InlineData("""{"data":[{"title":"Rathaus","paragraphs":[{"context":null,"qas":[]}]}]}""", "paragraphs[0].context“ passt nicht")]
    [InlineData("""{"version":"1.1"}""", "notwendige Angaben fehlen")]
    [InlineData("{\n\"data\": [", "kein gültiges JSON (Zeile 2)")]
    public async Task File_of_another_layout_is_refused_with_its_place(string json, string reason)
    {
        var file = _folder.Write("dev.json", json);

        Assert.Contains(reason, (await Assert.ThrowsAsync<InvalidDataException>(() => ReadingSet.LoadAsync(file, CancellationToken.None))).Message, StringComparison.Ordinal);
    }
}
