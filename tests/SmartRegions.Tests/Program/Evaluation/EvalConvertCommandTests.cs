using SmartRegions.Program;
using SmartRegions.Program.Evaluation;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Program.Evaluation;

public sealed class EvalConvertCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Set_goes_to_a_table_and_back()
    {
        var set = _folder.Write("fragen.jsonl", """{"id":"a","question":"Was kostet ein LoRaWAN-Netz?","expected":["answer"],"sources":[{"document":"leitfaeden/lorawan-einstieg.md"}]}""" + "\n");
        var (table, back) = (Path.Combine(_folder.Path, "fragen.csv"), Path.Combine(_folder.Path, "zurueck.jsonl"));

        Assert.Equal(ExitCode.Done, await ConvertAsync(set, table));
        Assert.Equal(ExitCode.Done, await ConvertAsync(table, back));

        Assert.Contains("\"document\":\"leitfaeden/lorawan-einstieg.md\"", await File.ReadAllTextAsync(back), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anything_else_than_set_and_table_is_wrong_use() =>
        Assert.Equal(ExitCode.WrongUse, await ConvertAsync(_folder.Write("fragen.txt", "Was kostet das?"), Path.Combine(_folder.Path, "fragen.csv")));

    private static Task<int> ConvertAsync(string from, string to) => CommandLine.InvokeAsync([EvalConvertCommand.Create()], ["convert", from, to]);
}
