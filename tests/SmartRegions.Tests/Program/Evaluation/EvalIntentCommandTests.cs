using SmartRegions.Program;
using SmartRegions.Program.Evaluation;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Program.Evaluation;

public sealed class EvalIntentCommandTests : IDisposable
{
    private const string Sentences =
        """
        Question	Was kostet ein LoRaWAN-Netz im Jahr?
        Question	Wer berät Gemeinden in Hessen?
        Thanks	Vielen Dank für die Auskunft
        Thanks	Danke, das hilft mir weiter
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Weights_are_written_where_asked_for()
    {
        var weights = Path.Combine(_folder.Path, "intents.bin");

        Assert.Equal(ExitCode.Done, await IntentAsync(Sentences, "--folds", "2", "--train", weights));

        Assert.True(new FileInfo(weights).Length > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Frage ohne Absicht")]
    [InlineData("Thanks\tDanke")]
    public async Task File_that_cannot_be_learned_from_is_wrong_use(string sentences)
    {
        var weights = Path.Combine(_folder.Path, "intents.bin");

        Assert.Equal(ExitCode.WrongUse, await IntentAsync(sentences, "--train", weights));

        Assert.False(File.Exists(weights));
    }

    private Task<int> IntentAsync(string sentences, params string[] arguments) =>
        CommandLine.InvokeAsync([EvalIntentCommand.Create()], ["intent", _folder.Write("saetze.tsv", sentences), .. arguments]);
}
