using System.Diagnostics;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Reading.Isolation;

/// <summary>The program and its reader processes; those that misbehave are played by a shell.</summary>
public sealed class ReaderPoolTests : IDisposable
{
    private const string Ready = """echo '{"message":"ready"}'; """;
    private const string End = """{"message":"end","content":{"outcome":"Ok","problems":["'$1'"],"metadata":{},"pages":0,"blocks":[]},"last":false}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_read_in_another_process_arrives_as_it_was_written()
    {
        var file = _folder.Write("satzung.md", """
            ---
            titel: Hundesteuersatzung
            art: leitfaden
            stand: 2024-07-01
            land: BW
            kommune: {name: Bad Boll, einwohner: 5200}
            adresse: https://example.org/satzung
            ---
            # § 1 Steuergegenstand

            Die Gemeinde erhebt eine Steuer für „Hunde“ <über> drei Monate.[^1]

            2. Zweithund

            | Hund | Steuer |
            |---|---|
            | Ersthund | 108,00 € |

            [^1]: Seit 2024.
            """);
        await using var pool = Pool([BuiltProgram.Path, ReaderProcessOptions.Verb]);

        var content = await pool.ReadAsync(file, progress: null, CancellationToken.None);

        Assert.Equal(
            [
                "# § 1 Steuergegenstand",
                "Die Gemeinde erhebt eine Steuer für „Hunde“ <über> drei Monate.",
                "[1] Seit 2024.",
                "2. Zweithund",
                "{} / Hund | Steuer / Ersthund | 108,00 €",
            ],
            content.Lines());
        Assert.Equal("Hundesteuersatzung", content.Metadata.Title);
        Assert.Equal(DocumentKind.Guide, content.Metadata.Kind);
        Assert.Equal(DocumentDate.OfDay(new DateOnly(2024, 7, 1)), content.Metadata.AsOf);
        Assert.Equal(["BW"], content.Metadata.Laender);
        Assert.Equal(new Municipality("Bad Boll", 5200), content.Metadata.Municipality);
        Assert.Equal(new Uri("https://example.org/satzung"), content.Metadata.Original);
        Assert.Equal(ReadingOutcome.Ok, content.Outcome);
    }

    [Fact]
    public async Task Document_that_needs_more_memory_than_allowed_is_over_the_limit_and_the_next_one_is_read()
    {
        var bytes = new byte[40 << 20];
        Array.Fill(bytes, (byte)'a');
        var large = _folder.Write("gross.txt", bytes);
        var small = _folder.Write("klein.txt", "Passt.");
        await using var pool = Pool([BuiltProgram.Path, ReaderProcessOptions.Verb], new ReadingLimits { Memory = 64L << 20 });

        var first = await pool.ReadAsync(large, progress: null, CancellationToken.None);
        var second = await pool.ReadAsync(small, progress: null, CancellationToken.None);

        Assert.Equal(ReadingOutcome.OverLimit, first.Outcome);
        Assert.Equal("Das Lesen brauchte mehr als 64 MiB Arbeitsspeicher und wurde abgebrochen.", first.Problems[0]);
        Assert.Equal(["Passt."], second.Lines());
    }

    [Fact]
    public async Task Reader_ends_with_the_program_even_in_the_middle_of_a_document()
    {
        var bytes = new byte[60 << 20];
        Array.Fill(bytes, (byte)'a');
        var file = _folder.Write("gross.txt", bytes);
        using var process = Process.Start(OperatingSystemLimits.Start([BuiltProgram.Path, ReaderProcessOptions.Verb], new ReadingLimits()))!;
        await process.StandardOutput.ReadLineAsync();
        var limits = """{"stall":"00:01:00","total":"00:01:00","per_scanned_page":"00:00:01","memory":1000000000,"pages":1,"text":1000000000,"file":1000000000,"depth":9}""";
        await process.StandardInput.WriteLineAsync($$$"""{"file":"{{{file}}}","limits":{{{limits}}},"settings":{"ocr_parallelism":1}}""");
        await process.StandardInput.FlushAsync();

        process.StandardInput.Close();

        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(process.HasExited);
    }

    [Fact]
    public async Task Silent_reader_is_killed_with_all_it_started()
    {
        var note = Path.Combine(_folder.Path, "pid");
        await using var pool = Shell($"sleep 600 & echo $! > {note}; {Ready} read request; wait", new ReadingLimits { Stall = TimeSpan.FromMilliseconds(300) });

        var content = await ReadAsync(pool);

        Assert.Equal(ReadingOutcome.TimedOut, content.Outcome);
        Assert.Equal("Beim Lesen ging es 0,3 Sekunden lang nicht voran; es wurde abgebrochen.", content.Problems[0]);
        Assert.True(await IsGoneAsync((await File.ReadAllTextAsync(note)).Trim()));
    }

    [Fact]
    public async Task Reader_that_makes_progress_without_end_is_stopped_in_the_end()
    {
        await using var pool = Shell(
            Ready + """read request; while true; do echo '{"message":"progress","part":1}'; sleep 0.05; done""",
            new ReadingLimits { Stall = TimeSpan.FromSeconds(5), Total = TimeSpan.FromMilliseconds(600) });

        var content = await ReadAsync(pool);

        Assert.Equal(ReadingOutcome.TimedOut, content.Outcome);
        Assert.Equal("Das Lesen dauerte länger als 0,6 Sekunden und wurde abgebrochen.", content.Problems[0]);
    }

    [Fact]
    public async Task Scanned_pages_are_granted_their_time()
    {
        await using var pool = Shell(
            Ready + """read request; echo '{"message":"scanned_pages","count":2}'; sleep 0.8; """ + Echo(End.Replace("'$1'", "spät", StringComparison.Ordinal)),
            new ReadingLimits { Total = TimeSpan.FromMilliseconds(400), PerScannedPage = TimeSpan.FromSeconds(5) });

        Assert.Equal(["spät"], (await ReadAsync(pool)).Problems);
    }

    [Theory]
    [InlineData("kill -SEGV $$", ReadingOutcome.ReaderDied, "abgestürzt (Code 139)")]
    [InlineData("echo 'Stack overflow.' >&2; kill -ABRT $$", ReadingOutcome.ReaderDied, "abgestürzt (Code 134)")]
    [InlineData("echo 'Out of memory.' >&2; kill -ABRT $$", ReadingOutcome.OverLimit, "Arbeitsspeicher")]
    [InlineData("exit 0", ReadingOutcome.ReaderDied, "abgestürzt (Code 0)")]
    [InlineData("echo '{\"message\":\"block\",\"block\":{\"block\":\"paragraph\",\"text\":null}}'; sleep 600", ReadingOutcome.ReaderDied, "unverständliche Antwort")]
    [InlineData("echo 'Speicherabzug'; sleep 600", ReadingOutcome.ReaderDied, "unverständliche Antwort")]
    [InlineData("yes '{\"message\":\"block\",\"block\":{\"block\":\"paragraph\",\"regions\":[],\"text\":\"Hochwasser im Ortsteil: Die Flut stieg in der Nacht auf vier Meter zwanzig, mehr als je zuvor gemessen.\"}}'", ReadingOutcome.OverLimit, "mehr als 1 MiB Text")]
    [InlineData("yes '{\"message\":\"progress\",\"part\":1}'", ReadingOutcome.OverLimit, "mehr als 1 MiB Text")]
    [InlineData("yes Flut | tr -d '\\n'", ReadingOutcome.OverLimit, "mehr als 1 MiB Text")]
    public async Task Reader_that_dies_or_floods_costs_only_its_document(string behaviour, ReadingOutcome outcome, string problem)
    {
        await using var pool = Shell($"{Ready} read request; {behaviour}", new ReadingLimits { Text = 1 << 20 });

        var content = await ReadAsync(pool);
        var next = await ReadAsync(pool);

        Assert.Equal(outcome, content.Outcome);
        Assert.Contains(problem, content.Problems[0], StringComparison.Ordinal);
        Assert.Empty(content.Blocks);
        Assert.Equal(outcome, next.Outcome);
    }

    [Fact]
    public async Task One_process_reads_one_document_after_the_other()
    {
        await using var pool = Shell(Ready + "set -- $$; while read request; do " + Echo(End) + "; done");

        var first = await ReadAsync(pool);
        var second = await ReadAsync(pool);

        Assert.Equal(first.Problems, second.Problems);
    }

    [Fact]
    public async Task Process_that_died_between_two_documents_is_nobodys_fault()
    {
        await using var pool = Shell(Ready + "set -- $$; read request; " + Echo(End));

        var first = await ReadAsync(pool);
        await IsGoneAsync(first.Problems[0]);
        var second = await ReadAsync(pool);

        Assert.Equal(ReadingOutcome.Ok, second.Outcome);
        Assert.NotEqual(first.Problems, second.Problems);
    }

    [Fact]
    public async Task Readers_learn_no_secrets_from_the_environment()
    {
        Environment.SetEnvironmentVariable("OPENAI_API_KEY", "geheim");
        await using var pool = Shell(Ready + "set -- \"[$OPENAI_API_KEY]\"; read request; " + Echo(End));

        Assert.Equal(["[]"], (await ReadAsync(pool)).Problems);
    }

    [Fact]
    public async Task Readers_live_in_a_session_of_their_own()
    {
        await using var pool = Shell(Ready + "set -- \"$(cut -d' ' -f6 /proc/$$/stat) of $$\"; read request; " + Echo(End));

        var session = (await ReadAsync(pool)).Problems[0].Split(" of ");

        Assert.Equal(session[1], session[0]);
    }

    [Fact]
    public async Task Cancelling_kills_the_reader()
    {
        var note = Path.Combine(_folder.Path, "pid");
        await using var pool = Shell($"echo $$ > {note}; {Ready} read request; sleep 600");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pool.ReadAsync("/dokument.pdf", progress: null, cancellation.Token));

        Assert.True(await IsGoneAsync((await File.ReadAllTextAsync(note)).Trim()));
    }

    [Theory]
    [InlineData("/gibt/es/nicht")]
    [InlineData("/bin/false")]
    [InlineData("/bin/cat")]
    public async Task Reader_that_does_not_start_fails_the_run_not_the_document(string program)
    {
        await using var pool = new ReaderPool(new ReaderProcessOptions { Command = [program], Start = TimeSpan.FromMilliseconds(500) }, TimeProvider.System);

        var exception = await Assert.ThrowsAsync<ReaderStartException>(() => ReadAsync(pool));

        Assert.Contains(program, exception.Message, StringComparison.Ordinal);
    }

    private static ReaderPool Pool(IReadOnlyList<string> command, ReadingLimits? limits = null) =>
        new(new ReaderProcessOptions { Command = command, Limits = limits ?? new ReadingLimits(), Parallelism = 1 }, TimeProvider.System);

    private static ReaderPool Shell(string script, ReadingLimits? limits = null) => Pool(["/bin/sh", "-c", script], limits);

    private static string Echo(string json) => $"echo '{json}'";

    private static Task<DocumentContent> ReadAsync(ReaderPool pool) => pool.ReadAsync("/dokument.pdf", progress: null, CancellationToken.None);

    private static async Task<bool> IsGoneAsync(string pid)
    {
        // A killed orphan stays in the table until its new parent looks after it.
        for (var i = 0; i < 100; i++)
        {
            if (await StateAsync(pid) is null or 'Z') return true;
            await Task.Delay(50);
        }

        return false;
    }

    /// <returns>The letter for what a process does (proc(5)); <see langword="null"/> when it is gone, also if it goes while this is read.</returns>
    private static async Task<char?> StateAsync(string pid)
    {
        try
        {
            var status = await File.ReadAllTextAsync($"/proc/{pid}/stat");
            return status[status.LastIndexOf(')') + 2];
        }
        catch (IOException)
        {
            return null;
        }
    }
}
