using SmartRegions.Program;
using SmartRegions.Program.Evaluation;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Program.Evaluation;

public sealed class EvalReadingCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"data":[{"title":"Rathaus","paragraphs":[{"context":"Das Rathaus wurde 1911 eingeweiht.","qas":[{"id":"q1","question":"Wann wurde das Rathaus eingeweiht?","answers":[{"answer_start":18,"text":"1911"}]}]}]}]}""", ExitCode.Done)]
    [InlineData("""{"data":[{"title":"Rathaus","paragraphs":[null]}]}""", ExitCode.WrongUse)]
    [InlineData("keine Lesesammlung", ExitCode.WrongUse)]
    public async Task Only_a_reading_set_is_measured(string json, int exitCode) =>
        Assert.Equal(exitCode, await CommandLine.InvokeAsync([EvalReadingCommand.Create()], ["reading", _folder.Write("dev.json", json)]));
}
