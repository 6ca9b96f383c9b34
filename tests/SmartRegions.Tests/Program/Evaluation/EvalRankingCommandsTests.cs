using SmartRegions.Program;
using SmartRegions.Program.Evaluation;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Program.Evaluation;

/// <summary><c>eval retrieval</c>, <c>eval trec</c> and <c>eval confidence</c> on the same folder.</summary>
public sealed class EvalRankingCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_the_search_finds_is_scored_as_its_run_file_is()
    {
        WriteSet();
        var (run, figures, again) = (Path.Combine(_folder.Path, "lauf.txt"), Path.Combine(_folder.Path, "suche.csv"), Path.Combine(_folder.Path, "lauf.csv"));

        Assert.Equal(ExitCode.Done, await CommandLine.InvokeAsync([EvalRetrievalCommand.Create()], ["retrieval", _folder.Path, "--views", "--run", run, "--csv", figures]));
        Assert.Equal(ExitCode.Done, await CommandLine.InvokeAsync([EvalTrecCommand.Create()], ["trec", run, Path.Combine(_folder.Path, "qrels.tsv"), "--csv", again]));

        Assert.StartsWith("a Q0 ", await File.ReadAllTextAsync(run), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(figures), await File.ReadAllTextAsync(again));
    }

    [Fact]
    public async Task Folder_without_all_three_files_is_wrong_use()
    {
        WriteSet();
        File.Delete(Path.Combine(_folder.Path, "corpus.jsonl"));

        Assert.Equal(ExitCode.WrongUse, await CommandLine.InvokeAsync([EvalRetrievalCommand.Create()], ["retrieval", _folder.Path]));
        Assert.Equal(ExitCode.WrongUse, await CommandLine.InvokeAsync([EvalConfidenceCommand.Create()], ["confidence", _folder.Path]));
    }

    [Fact]
    public async Task Run_file_of_another_form_is_wrong_use()
    {
        WriteSet();

        Assert.Equal(ExitCode.WrongUse, await CommandLine.InvokeAsync([EvalTrecCommand.Create()], ["trec", _folder.Write("lauf.txt", "a Q0 7 1 viel test"), Path.Combine(_folder.Path, "qrels.tsv")]));
    }

    private void WriteSet()
    {
        _folder.Write("corpus.jsonl", """
            {"_id": "7", "title": "Sitzungen", "text": "Der Rat tagt im März."}
            {"_id": "8", "title": "Freibad", "text": "Das Freibad öffnet im Mai."}
            """);
        _folder.Write("queries.jsonl", """{"_id": "a", "text": "Wann tagt der Rat?"}""");
        _folder.Write("qrels.tsv", "query-id\tcorpus-id\tscore\na\t7\t1\n");
    }
}
