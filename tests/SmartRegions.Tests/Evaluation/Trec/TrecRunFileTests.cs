using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Trec;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Evaluation.Trec;

public sealed class TrecRunFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rank_column_is_ignored_and_score_decides()
    {
        var run = Read("""
            q1 Q0 satzung.md 1 0.5 lauf-a
            q1	Q0	anlage.md	2	7.25	lauf-a

            q2 Q0 bad.md 9 -1e-3 lauf-b weitere Spalten
            """);

        Assert.Equal("lauf-b", run.Tag);
        Assert.Equal(["q1", "q2"], run.Rankings.Select(ranking => ranking.Query));
        Assert.Equal([new("anlage.md", 7.25), new("satzung.md", 0.5)], run.Rankings[0].Documents);
        Assert.Equal([new("bad.md", -0.001)], run.Rankings[1].Documents);
    }

    [Fact]
    public void Lines_of_a_query_need_not_stand_together() =>
        Assert.Equal(2, Read("q1 Q0 a 1 2 s\nq2 Q0 a 1 2 s\nq1 Q0 b 2 1 s\n").Rankings[0].Documents.Count);

    [Fact]
    public void Empty_run_found_nothing() => Assert.Empty(Read("").Rankings);

    [Theory]
    [InlineData("q1 Q0 a 1 2 s\nq1 Q0 a 2 1 s\n", "lauf.txt, Zeile 2: das Dokument „a“ steht bei Frage „q1“ schon weiter oben.")]
    [InlineData("q1 Q0 a 1 2\n", "lauf.txt, Zeile 1: erwartet werden")]
    [InlineData("q1 Q0 a 1 viel s\n", "lauf.txt, Zeile 1: erwartet werden")]
    [InlineData("q1 Q0 a 1 NaN s\n", "lauf.txt, Zeile 1: erwartet werden")]
    [InlineData("\nq1 Q0 a 1 1,5 s\n", "lauf.txt, Zeile 2: erwartet werden")]
    public void Broken_line_is_named(string lines, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => Read(lines)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_back_in_the_same_order()
    {
        TrecRun run = new("smartregions", [QueryRanking.Of("q1", [new("a", 1 / 3.0), new("b", 2 / 3.0), new("c", 0.66666666666666663)]), QueryRanking.Of("q2", [new("a", 1e-9)])]);
        using var written = new StringWriter();
        TrecRunFile.Write(run, written);

        var read = Read(written.ToString());

        Assert.StartsWith("q1 Q0 c 1 0.6666666666666666 smartregions\nq1 Q0 b 2 ", written.ToString(), StringComparison.Ordinal);
        Assert.Equal("smartregions", read.Tag);
        Assert.Equal(run.Rankings.SelectMany(ranking => ranking.Documents), read.Rankings.SelectMany(ranking => ranking.Documents));
    }

    [Theory]
    [InlineData("Frage 1", "a.md")]
    [InlineData("q1", "Satzung 2024.md")]
    [InlineData("q1", "")]
    public void Id_that_the_format_cannot_express_is_refused_before_anything_is_written(string query, string document)
    {
        using var written = new StringWriter();
        Assert.Throws<InvalidDataException>(() => TrecRunFile.Write(new TrecRun("s", [QueryRanking.Of("q0", [new("x", 1)]), QueryRanking.Of(query, [new(document, 1)])]), written));
        Assert.Empty(written.ToString());
    }

    private TrecRun Read(string lines)
    {
        var path = Path.Combine(_folder.Path, "lauf.txt");
        File.WriteAllText(path, lines);
        return TrecRunFile.Read(path);
    }
}
