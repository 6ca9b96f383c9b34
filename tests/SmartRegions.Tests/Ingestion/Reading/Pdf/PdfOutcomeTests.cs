using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

/// <summary>Files that are no PDF, are locked, empty or over a limit end as what they are.</summary>
public sealed class PdfOutcomeTests : PrintedPdfTest
{
    [Fact]
    public async Task Password_is_asked_for() =>
        Assert.Equal(ReadingOutcome.Encrypted, (await ReadAsync(new PrintedPdf().Locked().Page(page => page.Text(60, 100, "Geheim")))).Outcome);

    [Fact]
    public async Task Blank_document_is_suspicious()
    {
        var content = await ReadAsync(new PrintedPdf().Page(static _ => { }).Page(static _ => { }));

        Assert.Equal(ReadingOutcome.EmptySuspicious, content.Outcome);
        Assert.NotEmpty(content.Problems);
    }

    [Fact]
    public async Task Blank_page_among_others_is_no_problem()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page => page.Text(60, 100, "Deckblatt des Berichts")).Page(static _ => { }));

        Assert.Equal(ReadingOutcome.Ok, content.Outcome);
        Assert.Equal(2, content.Pages);
    }

    [Fact]
    public async Task Empty_file_and_wrong_ending_are_unsupported()
    {
        var file = Path.Combine(Folder.FullName, "leer.pdf");
        await File.WriteAllTextAsync(file, string.Empty);
        Assert.Equal(ReadingOutcome.Unsupported, (await ReadAsync(file, new ReadingLimits())).Outcome);

        await File.WriteAllTextAsync(file, "Das ist ein Brief und kein PDF.");
        Assert.Equal(ReadingOutcome.Unsupported, (await ReadAsync(file, new ReadingLimits())).Outcome);
    }

    [Fact]
    public async Task Missing_file_is_unreadable() =>
        Assert.Equal(ReadingOutcome.Unreadable, (await ReadAsync(Path.Combine(Folder.FullName, "fehlt.pdf"), new ReadingLimits())).Outcome);

    [Fact]
    public async Task Limits_on_pages_text_and_size_are_kept()
    {
        var file = Save(new PrintedPdf().Page(page => page.Lines(60, 100, LeftColumn)).Page(page => page.Text(60, 100, "Zweites Blatt")));

        Assert.Equal(ReadingOutcome.OverLimit, (await ReadAsync(file, new ReadingLimits { Pages = 1 })).Outcome);
        Assert.Equal(ReadingOutcome.OverLimit, (await ReadAsync(file, new ReadingLimits { Text = 100 })).Outcome);
        Assert.Equal(ReadingOutcome.OverLimit, (await ReadAsync(file, new ReadingLimits { File = 100 })).Outcome);
    }

    [Fact]
    public async Task Spent_time_is_told()
    {
        var file = Save(new PrintedPdf().Page(page => page.Text(60, 100, "Sonst nichts")));

        Assert.Equal(ReadingOutcome.TimedOut, (await ReadAsync(file, new ReadingLimits { Total = TimeSpan.Zero })).Outcome);
    }

    [Fact]
    public async Task Name_that_begins_with_a_dash_is_no_option()
    {
        var file = Path.Combine(Folder.FullName, "-q.pdf");
        new PrintedPdf().Page(page => page.Text(60, 100, "Bebauungsplan Nummer 12")).Save(file);

        Assert.Equal(ReadingOutcome.Ok, (await ReadAsync(file, new ReadingLimits())).Outcome);
    }
}
