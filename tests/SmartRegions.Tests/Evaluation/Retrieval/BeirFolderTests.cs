using SmartRegions.Evaluation.Retrieval;

namespace SmartRegions.Tests.Evaluation.Retrieval;

public sealed class BeirFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smartregions-beir-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Queries_find_the_units_that_are_judged()
    {
        Write(
            """
            {"_id": "0", "doc": "hunde.md", "title": "Hundesteuersatzung", "text": "Gegenstand der Steuer ist das Halten von Hunden."}
            {"_id": "1", "doc": "hunde.md", "title": "Hundesteuersatzung", "text": "Sie beträgt jährlich 120,00 Euro."}
            {"_id": 2, "doc": "bad.md", "title": "Badeordnung", "text": "Das Freibad ist von Mai bis September geöffnet."}
            """,
            """
            {"_id": "a", "text": "Was kostet die Hundesteuer?"}
            {"_id": "b", "text": "Wann öffnet das Freibad?"}
            {"_id": "ohne Urteil", "text": "Wo ist das Rathaus?"}
            """,
            "query-id\tcorpus-id\tscore\na\thunde.md\t1\nb\tbad.md\t1\nb\thunde.md\t0\n");
        var figures = RetrievalEvaluation.Run(BeirFolder.Read(_folder), CancellationToken.None);
        Assert.Equal(new RetrievalFigures(3, 2, 1, 1, 1, 1, 1), figures);
    }

    [Fact]
    public void Corpus_without_units_is_judged_by_its_ids()
    {
        Write("""{"_id": "7", "title": "", "text": "Der Rat tagt im März."}""", """{"_id": "a", "text": "Wann tagt der Rat?"}""", "query-id\tcorpus-id\tscore\na\t7\t1\n");
        Assert.Equal("7", Assert.Single(BeirFolder.Read(_folder).Entries).Unit);
    }

    [Theory]
    [InlineData("{\"_id\": \"1\"}", "query-id\tcorpus-id\tscore\n", "corpus.jsonl, line 1")]
    [InlineData("kein JSON", "query-id\tcorpus-id\tscore\n", "corpus.jsonl, line 1")]
    [InlineData("", "query-id\tcorpus-id\tscore\na 7 1\n", "qrels.tsv, line 2")]
    public void Broken_line_is_named(string corpus, string qrels, string where)
    {
        Write(corpus, string.Empty, qrels);
        Assert.Contains(where, Assert.Throws<InvalidDataException>(() => BeirFolder.Read(_folder)).Message, StringComparison.Ordinal);
    }

    private void Write(string corpus, string queries, string qrels)
    {
        File.WriteAllText(Path.Combine(_folder, "corpus.jsonl"), corpus);
        File.WriteAllText(Path.Combine(_folder, "queries.jsonl"), queries);
        File.WriteAllText(Path.Combine(_folder, "qrels.tsv"), qrels);
    }
}
