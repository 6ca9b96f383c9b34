using SmartRegions.Ingestion.Sources;

namespace SmartRegions.Tests.Ingestion.Sources;

public sealed class FolderSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartregions-quelle-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Documents_are_listed_and_other_formats_named_as_skipped()
    {
        Write("strategie/kapitel.md", "strategie/bild.png", "satzung.PDF", ".versteckt.md", "glossar.yaml", "quellen.yaml", "README.md");

        var inventory = List();

        Assert.Equal(["satzung.PDF", "strategie/kapitel.md"], Relative(inventory.Files));
        Assert.Equal(["glossar.yaml"], Relative(inventory.Glossaries));
        Assert.Equal(["README.md", "quellen.yaml", "strategie/bild.png"], inventory.Skipped.Select(path => Path.GetRelativePath(_folder.FullName, path)));
    }

    [Fact]
    public void Folder_that_leads_back_to_itself_is_walked_once()
    {
        Write("a/b/satzung.md");
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "a", "b", "zurueck"), _folder.FullName);
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "kreis.md"), Path.Combine(_folder.FullName, "kreis.md"));

        Assert.Equal(["a/b/satzung.md", "kreis.md"], Relative(List().Files));
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

    private Inventory List() => FolderSource.List([_folder.FullName], CancellationToken.None);

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
