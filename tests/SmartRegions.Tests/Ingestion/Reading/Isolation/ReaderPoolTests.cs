using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Reading.Isolation;

public sealed class ReaderPoolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_read_in_another_process_arrives_as_it_was_written()
    {
        var file = _folder.Write("satzung.md", """
            ---
            titel: Hundesteuersatzung
            stand: 2024-07-01
            land: BW
            ---
            # § 1 Steuergegenstand

            Die Gemeinde erhebt eine Hundesteuer für das Halten von Hunden.

            1. Ersthund
            2. Zweithund

            | Hund | Steuer |
            |---|---|
            | Ersthund | 108,00 € |
            """);
        await using var pool = Pool(new ReaderProcessOptions());

        var content = await pool.ReadAsync(file, progress: null, CancellationToken.None);

        Assert.Equal(ReadingOutcome.Ok, content.Outcome);
        Assert.Equal("Hundesteuersatzung", content.Metadata.Title);
        Assert.Equal(new DateOnly(2024, 7, 1), content.Metadata.AsOf);
        Assert.Equal(["BW"], content.Metadata.Laender);
        Assert.Equal(new Heading(1, "§ 1 Steuergegenstand"), content.Blocks[0] with { Regions = [] });
        Assert.Equal("2.", Assert.IsType<ListItem>(content.Blocks[3]).Marker);
        Assert.Equal(["Ersthund", "108,00 €"], Assert.IsType<Table>(content.Blocks[4]).Rows[0]);
    }

    private static ReaderPool Pool(ReaderProcessOptions options) =>
        new(options with { Command = [BuiltProgram.Path, ReaderProcessOptions.Verb] }, TimeProvider.System);
}
