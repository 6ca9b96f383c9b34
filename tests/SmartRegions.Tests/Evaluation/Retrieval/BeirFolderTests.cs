using SmartRegions.Evaluation.Retrieval;

namespace SmartRegions.Tests.Evaluation.Retrieval;

public sealed class BeirFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smartregions-beir-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Corpus_without_units_is_judged_by_its_ids()
    {
        Write("""{"_id": "7", "title": "", "text": "Der Rat tagt im März."}""", """{"_id": "a", "text": "Wann tagt der Rat?"}""", "query-id\tcorpus-id\tscore\na\t7\t1\n");
        Assert.Equal("7", Assert.Single(BeirFolder.Read(_folder).Entries).Unit);
    }

    [Theory]
    [InlineData("{\"_id\": \"1\"}", "query-id\tcorpus-id\tscore\n", "corpus.jsonl, Zeile 1")]
    [InlineData("kein JSON", "query-id\tcorpus-id\tscore\n", "corpus.jsonl, Zeile 1")]
    [InlineData("", "query-id\tcorpus-id\tscore\na 7 1\n", "qrels.tsv, Zeile 2")]
    public void Broken_line_is_named(string corpus, string qrels, string where)
    {
        Write(corpus, string.Empty, qrels);
        Assert.Contains(where, Assert.Throws<InvalidDataException>(() => BeirFolder.Read(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_file_is_named()
    {
        Write(string.Empty, string.Empty, string.Empty);
        File.Delete(Path.Combine(_folder, "queries.jsonl"));
        Assert.Equal("„queries.jsonl“ fehlt.", Assert.Throws<InvalidDataException>(() => BeirFolder.Read(_folder)).Message);
    }

    [Fact]
    public void Queries_to_which_nothing_is_relevant_are_not_asked()
    {
        Write(
            """{"_id": "7", "text": "Der Rat tagt im März."}""",
            """
            {"_id": "ohne Urteil", "text": "Wo ist das Rathaus?"}
            {"_id": "nichts", "text": "Wann öffnet das Freibad?"}
            {"_id": "a", "text": "Wann tagt der Rat?"}
            """,
            "query-id\tcorpus-id\tscore\nnichts\t7\t0\na\t7\t1\na\t8\t-1\n");
        var folder = BeirFolder.Read(_folder);
        Assert.Equal("a", Assert.Single(folder.Queries).Id);
        Assert.Equal(("a", "7"), (Assert.Single(folder.Judgements).Key, Assert.Single(folder.Judgements["a"]).Key));
    }

    private void Write(string corpus, string queries, string qrels)
    {
        File.WriteAllText(Path.Combine(_folder, "corpus.jsonl"), corpus);
        File.WriteAllText(Path.Combine(_folder, "queries.jsonl"), queries);
        File.WriteAllText(Path.Combine(_folder, "qrels.tsv"), qrels);
    }
}
