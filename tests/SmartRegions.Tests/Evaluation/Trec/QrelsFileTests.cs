using SmartRegions.Evaluation.Trec;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Evaluation.Trec;

public sealed class QrelsFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("query-id\tcorpus-id\tscore\nq1\tSatzung 2024.md\t2\nq1\tbad.md\t-1\nq2\tbad.md\t0\n", "Satzung 2024.md")]
    [InlineData("q1 0 satzung.md 2\nq1\t0\tbad.md\t-1\nq2 0 bad.md 0\n", "satzung.md")]
    public void Both_forms_are_read_with_all_their_grades(string lines, string relevant)
    {
        var judgements = Read(lines);

        Assert.Equal(["q1", "q2"], judgements.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(2, judgements["q1"][relevant]);
        Assert.Equal(-1, judgements["q1"]["bad.md"]);
        Assert.Equal(0, judgements["q2"]["bad.md"]);
    }

    [Theory]
    [InlineData("q1 0 a 1\nq1 0 a 2\n", "qrels.txt, Zeile 2: zu Frage „q1“ ist das Dokument „a“ schon weiter oben beurteilt.")]
    [InlineData("q1 a 1\n", "qrels.txt, Zeile 1: erwartet werden")]
    [InlineData("q1 0 a sehr\n", "qrels.txt, Zeile 1: erwartet werden")]
    [InlineData("q1 0 a 1 2\n", "qrels.txt, Zeile 1: erwartet werden")]
    public void Broken_line_is_named(string lines, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => Read(lines)).Message, StringComparison.Ordinal);

    private IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Read(string lines)
    {
        var path = Path.Combine(_folder.Path, "qrels.txt");
        File.WriteAllText(path, lines);
        return QrelsFile.Read(path);
    }
}
