using System.Text;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.PlainText;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Reading.PlainText;

public sealed class PlainTextReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Paragraphs_headings_and_lists_are_found_by_their_look()
    {
        var content = await ReadAsync("""
            Niederschrift
            =============

            1. Eröffnung

            Der Bürgermeister eröffnet die Sitzung und stellt die Be-
            schlussfähigkeit fest. Die Smart-City-
            Strategie liegt vor, ebenso Ein-
            und Ausgaben.

            2.1 Breitbandausbau

            Zu klären sind
            - Trassen
            - Kosten,
              auch die laufenden
            a) Mieten

            BESCHLUSS

            Der Rat stimmt zu.
            """);

        Assert.Equal(
            [
                "# Niederschrift",
                "# 1. Eröffnung",
                "Der Bürgermeister eröffnet die Sitzung und stellt die Beschlussfähigkeit fest. Die Smart-City-Strategie liegt vor, ebenso Ein- und Ausgaben.",
                "## 2.1 Breitbandausbau",
                "Zu klären sind",
                "• Trassen",
                "• Kosten, auch die laufenden",
                "a) Mieten",
                "# BESCHLUSS",
                "Der Rat stimmt zu.",
            ],
            content.Lines());
    }

    [Fact]
    public async Task Numbered_items_with_space_between_them_are_a_list()
    {
        var content = await ReadAsync("1. Antrag stellen\n\n2. Bescheid abwarten\n\n3. Gebühr zahlen\n");

        Assert.Equal(["1. Antrag stellen", "2. Bescheid abwarten", "3. Gebühr zahlen"], content.Lines());
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("windows-1252", false)]
    public async Task Encoding_is_recognised_with_and_without_mark(string name, bool mark)
    {
        const string Text = "Straßenreinigungsgebühr: 5 € – ermäßigt für „Anlieger“";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        var content = await new PlainTextReader().ReadAsync(_folder.Write("gebuehr.txt", bytes));

        Assert.Equal([Text], content.Lines());
    }

    [Fact]
    public async Task Invalid_utf8_is_read_as_windows_text_not_lost()
    {
        byte[] bytes = [.. "Grünfläche, Stra"u8, 0xDF, .. "e"u8];

        var content = await new PlainTextReader().ReadAsync(_folder.Write("alt.txt", bytes));

        Assert.EndsWith("Straße", content.Lines()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Binary_data_is_not_text()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);

        var content = await new PlainTextReader().ReadAsync(_folder.Write("programm.txt", bytes));

        Assert.Equal(ReadingOutcome.Unsupported, content.Outcome);
    }

    [Fact]
    public async Task Fifty_megabytes_on_one_line_become_paragraphs_of_bearable_length()
    {
        var bytes = new byte[50 << 20];
        Array.Fill(bytes, (byte)'a');
        for (var i = 9; i < bytes.Length; i += 10) bytes[i] = (byte)' ';

        var content = await new PlainTextReader().ReadAsync(_folder.Write("auszug.txt", bytes));

        Assert.Equal(ReadingOutcome.Ok, content.Outcome);
        Assert.All(content.Blocks, block => Assert.InRange(Assert.IsType<Paragraph>(block).Text.Length, 1, 16_000));
        Assert.Equal(bytes.Count(value => value == 'a'), content.Blocks.Sum(block => ((Paragraph)block).Text.Count(letter => letter == 'a')));
    }

    [Fact]
    public async Task Text_beyond_the_limit_is_not_loaded()
    {
        var content = await new PlainTextReader().ReadAsync(_folder.Write("gross.txt", new byte[2 << 20]), new ReadingLimits { Text = 1 << 20 });

        Assert.Equal(ReadingOutcome.OverLimit, content.Outcome);
        Assert.Equal("Der Text ist größer als 1 MiB; die Datei wurde nicht gelesen.", content.Problems[0]);
    }

    private Task<DocumentContent> ReadAsync(string text) => new PlainTextReader().ReadAsync(_folder.Write("niederschrift.txt", text));
}
