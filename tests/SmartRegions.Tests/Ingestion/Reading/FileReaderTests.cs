using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Ingestion.Reading.Docx;

namespace SmartRegions.Tests.Ingestion.Reading;

public sealed class FileReaderTests : IDisposable
{
    private static readonly byte[] CompoundFileMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Content_decides_over_a_wrong_ending_and_the_report_says_so()
    {
        var word = await ReadAsync(_folder.Write("satzung.pdf", new DocxBuilder().WithBody(DocxBuilder.P("§ 1 Name")).Build()));
        var page = await ReadAsync(_folder.Write("seite.txt", "<!DOCTYPE html><p>Rathaus</p>"));
        var text = await ReadAsync(_folder.Write("notiz.docx", "Nur ein Vermerk."));

        Assert.Equal(["§ 1 Name"], word.Lines());
        Assert.Equal(["Rathaus"], page.Lines());
        Assert.Equal(["Nur ein Vermerk."], text.Lines());
        Assert.Equal("Die Dateiendung passt nicht zum Inhalt; gelesen wurde die Datei als Word-Dokument (DOCX).", Assert.Single(word.Problems));
        Assert.All([word, page, text], content => Assert.Equal(ReadingOutcome.Ok, content.Outcome));
    }

    [Fact]
    public async Task Zero_bytes_and_a_head_without_body_are_suspicious()
    {
        var nothing = await ReadAsync(_folder.Write("leer.pdf", []));
        var head = await ReadAsync(_folder.Write("kopf.md", "---\ntitel: Nur ein Kopf\n---\n"));

        Assert.Equal(ReadingOutcome.EmptySuspicious, nothing.Outcome);
        Assert.Equal(ReadingOutcome.EmptySuspicious, head.Outcome);
        Assert.Equal("Nur ein Kopf", head.Metadata.Title);
    }

    [Fact]
    public async Task Encrypted_office_file_asks_for_one_without_password()
    {
        var file = new byte[4096];
        CompoundFileMark.CopyTo(file, 0);
        file[30] = 9;
        BitConverter.TryWriteBytes(file.AsSpan(48), 2);
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(file, 3 * 512);

        var content = await ReadAsync(_folder.Write("haushalt.docx", file));

        Assert.Equal(ReadingOutcome.Encrypted, content.Outcome);
        Assert.Contains("Kennwort", content.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directory_far_behind_the_head_of_an_encrypted_file_is_found()
    {
        var file = new byte[300 << 10];
        CompoundFileMark.CopyTo(file, 0);
        file[30] = 9;
        BitConverter.TryWriteBytes(file.AsSpan(48), 400);
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(file, 401 * 512);

        Assert.Equal(ReadingOutcome.Encrypted, (await ReadAsync(_folder.Write("gross.docx", file))).Outcome);
    }

    [Theory]
    [InlineData("brief.rtf", "{\\rtf1 Text}", "RTF wird nicht gelesen. Bitte als PDF oder DOCX speichern.")]
    [InlineData("daten.json", "{}", "Dieses Format wird nicht gelesen. Bitte als PDF oder DOCX speichern.")]
    [InlineData("bild.md", "GIF89a", "Bilder werden nicht einzeln gelesen. Bitte als PDF speichern; Text auf Bildern wird darin erkannt.")]
    public async Task Formats_that_are_not_read_say_what_to_do(string name, string start, string problem)
    {
        var content = await ReadAsync(_folder.Write(name, start));

        Assert.Equal(ReadingOutcome.Unsupported, content.Outcome);
        Assert.Equal(problem, content.Problems[0]);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "Tabellenkalkulationen")]
    [InlineData("ppt/presentation.xml", "Präsentationen")]
    [InlineData("META-INF/container.xml", "E-Books")]
    [InlineData("urlaub.jpg", "ZIP-Archiv")]
    public async Task Archives_are_told_apart_by_their_parts(string part, string problem)
    {
        var archive = new DocxBuilder().WithPart(part, "x").Build();
        if (part == "urlaub.jpg") archive = Zip(part);

        var content = await ReadAsync(_folder.Write("anhang.docx", archive));

        Assert.Equal(ReadingOutcome.Unsupported, content.Outcome);
        Assert.Contains(problem, content.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_that_breaks_off_is_reported_as_incomplete()
    {
        var whole = new DocxBuilder().WithBody(DocxBuilder.P("Text")).Build();

        var content = await ReadAsync(_folder.Write("halb.docx", whole[..^30]));

        Assert.Equal(ReadingOutcome.Unsupported, content.Outcome);
        Assert.Contains("unvollständig", content.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_regular_file_is_never_opened()
    {
        var pipe = Path.Combine(_folder.Path, "pipe.txt");
        using (var mkfifo = Process.Start("mkfifo", [pipe])) await mkfifo.WaitForExitAsync();

        var pipeContent = await ReadAsync(pipe).WaitAsync(TimeSpan.FromSeconds(5));
        var deviceContent = await ReadAsync("/dev/zero").WaitAsync(TimeSpan.FromSeconds(5));
        var folderContent = await ReadAsync(_folder.Path);

        Assert.Equal("Das ist keine Datei, sondern ein Gerät, eine Pipe oder ein Socket.", pipeContent.Problems[0]);
        Assert.Equal("Das ist keine Datei, sondern ein Gerät, eine Pipe oder ein Socket.", deviceContent.Problems[0]);
        Assert.Equal("Das ist keine Datei, sondern ein Ordner.", folderContent.Problems[0]);
        Assert.All([pipeContent, deviceContent, folderContent], content => Assert.Equal(ReadingOutcome.Unreadable, content.Outcome));
    }

    [Fact]
    public async Task Links_are_followed_to_a_file_but_not_in_circles()
    {
        var target = _folder.Write("ziel.txt", "Am Ziel.");
        var link = Path.Combine(_folder.Path, "verweis.txt");
        var circle = Path.Combine(_folder.Path, "kreis.txt");
        File.CreateSymbolicLink(link, target);
        File.CreateSymbolicLink(circle, circle);

        Assert.Equal(["Am Ziel."], (await ReadAsync(link)).Lines());
        Assert.Equal(ReadingOutcome.Unreadable, (await ReadAsync(circle)).Outcome);
        Assert.Equal(ReadingOutcome.Unreadable, (await ReadAsync(Path.Combine(_folder.Path, "fehlt.txt"))).Outcome);
    }

    [NotRootFact]
    [UnsupportedOSPlatform("windows")]
    public async Task File_without_permission_is_reported_with_the_reason()
    {
        var file = _folder.Write("geheim.txt", "x");
        File.SetUnixFileMode(file, UnixFileMode.None);

        var content = await ReadAsync(file);

        Assert.Equal(ReadingOutcome.Unreadable, content.Outcome);
        Assert.Contains("Leserecht", content.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_larger_than_the_limit_is_not_read()
    {
        var content = await new FileReader(new ReaderSettings()).ReadAsync(_folder.Write("gross.pdf", new byte[2 << 20]), new ReadingLimits { File = 1 << 20 });

        Assert.Equal(ReadingOutcome.OverLimit, content.Outcome);
    }

    private static byte[] Zip(string entry)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true)) archive.CreateEntry(entry);
        return bytes.ToArray();
    }

    private static Task<DocumentContent> ReadAsync(string file) => new FileReader(new ReaderSettings()).ReadAsync(file);
}
