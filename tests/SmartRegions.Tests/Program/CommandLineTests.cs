using System.CommandLine;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Program;
using SmartRegions.Program.Ask;
using SmartRegions.Program.Chat;
using SmartRegions.Program.Doctor;
using SmartRegions.Program.Documents;
using SmartRegions.Program.Ingest;
using SmartRegions.Program.Keys;
using SmartRegions.Program.Search;
using SmartRegions.Program.Serve;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Program;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<Exception, int> Ends => new()
    {
        { new ReaderStartException("Der Leseprozess startet nicht."), ExitCode.Unavailable },
        { new KnowledgeUnavailableException("Die Datenbank ist beschädigt."), ExitCode.Unavailable },
        { new IOException("No space left on device"), ExitCode.Unavailable },
        { new OperationCanceledException(), ExitCode.Stopped },
    };

    [Theory]
    [MemberData(nameof(Ends), DisableDiscoveryEnumeration = true)]
    public async Task What_goes_wrong_around_a_verb_ends_with_its_exit_code(Exception failure, int exitCode)
    {
        var verb = new Command("verb");
        verb.SetAction((_, _) => Task.FromException<int>(failure));

        Assert.Equal(exitCode, await CommandLine.InvokeAsync(new RootCommand { verb }, ["verb"]));
    }

    [Theory]
    [InlineData("search", "Hundesteuer", "--top", "viele")]
    [InlineData("search", "Hundesteuer", "--top", "0")]
    [InlineData("ingest", "corpus", "--parallel", "alle")]
    [InlineData("serve", "--retention-days", "ewig")]
    [InlineData("serve", "--escalation-retention-days", "ewig")]
    [InlineData("serve", "--requests-per-key", "viele")]
    public async Task Number_that_is_none_is_wrong_use(params string[] arguments) =>
        Assert.Equal(ExitCode.WrongUse, await CommandLine.InvokeAsync([SearchCommand.Create(), IngestCommand.Create(), ServeCommand.Create()], arguments));

    [Theory]
    [InlineData("smartregions --help", "foo")]
    [InlineData("smartregions keys --help", "keys", "foo")]
    public async Task Help_that_is_named_is_there(string help, params string[] arguments)
    {
        var (before, told) = (Console.Error, new StringWriter());
        Console.SetError(told);
        try
        {
            Assert.Equal(ExitCode.WrongUse, await CommandLine.InvokeAsync([KeysCommand.Create()], arguments));
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.EndsWith($"Hilfe: {help}", told.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("show", "Hundesteuer")]
    [InlineData("remove", "Hundesteuer")]
    [InlineData("search", "Hundesteuer")]
    [InlineData("ask", "Was kostet ein Hund?")]
    [InlineData("chat")]
    [InlineData("doctor")]
    public async Task Mistyped_data_folder_is_told_and_not_made(params string[] arguments)
    {
        var typo = Path.Combine(_folder.Path, "tippfehler");
        RootCommand root =
        [
            DocumentsCommand.Create(), ShowCommand.Create(), RemoveCommand.Create(), SearchCommand.Create(),
            AskCommand.Create(), ChatCommand.Create(), DoctorCommand.Create(),
        ];

        Assert.Equal(ExitCode.Unavailable, await CommandLine.InvokeAsync(root, [.. arguments, "--data", typo]));

        Assert.False(Directory.Exists(typo));
    }
}
