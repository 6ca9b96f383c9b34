using System.Runtime.Versioning;
using SmartRegions.Ingestion.Sources;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Sources;

public sealed class FolderSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartregions-quelle-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Documents_are_listed_and_other_formats_named_as_skipped()
    {
        Write("strategie/kapitel.md", "strategie/bild.png", "satzung.PDF", ".versteckt.md", "glossar.yaml", "quellen.yaml", "README.md", "haushalt.csv", "protokoll");

        var inventory = List();

        Assert.Equal(["satzung.PDF", "strategie/kapitel.md"], Relative(inventory.Files));
        Assert.Equal(["glossar.yaml"], Relative(inventory.Glossaries));
        Assert.Equal(
            [
                "README.md: README-Dateien beschreiben ihren Ordner und werden nicht eingelesen.",
                "haushalt.csv: Dateien mit der Endung „.csv“ werden nicht eingelesen.",
                "protokoll: Textdateien ohne Endung werden nicht eingelesen; mit der Endung „.txt“ schon.",
                "quellen.yaml: Dateien mit der Endung „.yaml“ werden nicht eingelesen.",
                "strategie/bild.png: Bilder werden nicht einzeln eingelesen.",
            ],
            inventory.Skipped.Select(file => $"{Path.GetRelativePath(_folder.FullName, file.Path)}: {file.Reason}"));
    }

    [Theory]
    [InlineData("%PDF-1.7 Strategie", "strategie.dat")]
    [InlineData("%PDF-1.7 Strategie", "strategie")]
    [InlineData("<!DOCTYPE html><p>Amtsblatt</p>", "amtsblatt.alt")]
    [InlineData("Vorlage", "vorlage.dotx")]
    [InlineData("Protokoll", "protokoll.text")]
    [InlineData("Scan", "scan.tiff")]
    public void Document_is_recognised_by_its_content_where_its_ending_says_nothing(string content, string name)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, name), content);

        Assert.Equal([name], Relative(List().Files));
    }

    [Fact]
    public void Every_ending_that_readers_know_is_listed()
    {
        string[] endings = ["pdf", "docx", "docm", "dotx", "html", "htm", "xhtml", "md", "markdown", "txt", "text", "doc", "xls", "ppt", "xlsx", "pptx", "odt", "rtf", "epub", "pages"];
        Write([.. endings.Select(ending => $"datei.{ending}")]);

        Assert.Equal(endings.Length, List().Files.Count);
    }

    [Fact]
    public void Folder_that_leads_back_to_itself_is_walked_once()
    {
        Write("a/b/satzung.md");
        Link("a/b/zurueck", _folder.FullName);
        Link("a/b/auch", "../..");
        Link("a/b/ring", "../b");

        Assert.Equal(["a/b/satzung.md"], Relative(List().Files));
    }

    [Fact]
    public void Document_is_listed_under_its_real_folder_even_when_a_link_comes_first()
    {
        Write("satzungen/satzung.md");
        Link("aktuell", "satzungen");

        Assert.Equal(["satzungen/satzung.md"], Relative(List().Files));
    }

    [Fact]
    public void Folder_outside_is_reached_through_a_link()
    {
        Write("quelle/a.md", "freigabe/b.md");
        Link("quelle/freigabe", "../freigabe");

        Assert.Equal(["quelle/a.md", "quelle/freigabe/b.md"], Relative(List("quelle").Files));
    }

    [Theory]
    [InlineData("/mnt/nas/gibt-es-nicht")]
    [InlineData("freigabe")]
    public void Link_whose_target_does_not_answer_is_a_problem_and_covers_nothing_under_it(string target)
    {
        Write("a.md");
        Link("freigabe", target);

        var inventory = List();

        Assert.Equal(Path.Combine(_folder.FullName, "freigabe"), Assert.Single(inventory.Problems).Path);
        Assert.False(inventory.Covers(new Uri(Path.Combine(_folder.FullName, "freigabe", "satzung.pdf"))));
        Assert.True(inventory.Covers(new Uri(Path.Combine(_folder.FullName, "weg.md"))));
    }

    [NotRootFact]
    [UnsupportedOSPlatform("windows")]
    public void Folder_whose_entries_do_not_answer_is_a_problem_and_covers_nothing_under_it()
    {
        Write("a.md", "zu/innen/satzung.md");
        var closed = Path.Combine(_folder.FullName, "zu");
        File.SetUnixFileMode(closed, UnixFileMode.UserRead);

        var inventory = List();

        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.False(inventory.Covers(new Uri(Path.Combine(closed, "innen", "satzung.md"))));
    }

    [Fact]
    public void Empty_root_is_doubted_only_when_something_is_known_from_it()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "nas", "ordner"));
        Uri known = new(Path.Combine(_folder.FullName, "nas", "satzung.pdf")), elsewhere = new("file:///srv/satzung.pdf");

        var doubted = List("nas").DoubtingEmptyRoots([known]);

        Assert.Equal(SourceProblemKind.Empty, Assert.Single(doubted.Problems).Kind);
        Assert.False(doubted.Covers(known));
        Assert.Empty(List("nas").DoubtingEmptyRoots([elsewhere]).Problems);
        Write("nas/ordner/neu.md");
        Assert.True(List("nas").DoubtingEmptyRoots([known]).Covers(known));
    }

    [Fact]
    public void Missing_path_is_a_problem_and_covers_nothing()
    {
        var inventory = FolderSource.List([Path.Combine(_folder.FullName, "fehlt")], CancellationToken.None);

        Assert.Single(inventory.Problems);
        Assert.False(inventory.Covers(new Uri(Path.Combine(_folder.FullName, "fehlt", "a.md"))));
    }

    [Fact]
    public void Inventory_covers_what_lies_under_its_roots_and_not_their_neighbours()
    {
        Write("quelle/a.md");

        var inventory = FolderSource.List([Path.Combine(_folder.FullName, "quelle")], CancellationToken.None);

        Assert.True(inventory.Covers(new Uri(Path.Combine(_folder.FullName, "quelle", "weg.md"))));
        Assert.False(inventory.Covers(new Uri(Path.Combine(_folder.FullName, "quelle2", "weg.md"))));
    }

    [Fact]
    public void File_name_with_percent_sign_and_umlauts_keeps_its_address()
    {
        Write("100 % Ökostrom #1.md");

        var file = Assert.Single(List().Files);

        Assert.Equal(file.Path, file.Address.LocalPath);
        Assert.True(File.Exists(file.Address.LocalPath));
    }

    private Inventory List(string root = "") => FolderSource.List([Path.Combine(_folder.FullName, root)], CancellationToken.None);

    private void Link(string name, string target) => Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, name), target);

    private IEnumerable<string> Relative(IEnumerable<SourceFile> files) => files.Select(file => Path.GetRelativePath(_folder.FullName, file.Path));

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Combine(_folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "Inhalt");
        }
    }
}
