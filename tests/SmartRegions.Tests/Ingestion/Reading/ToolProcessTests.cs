using System.Text;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Reading;

public sealed class ToolProcessTests
{
    [Fact]
    public async Task Tool_that_is_not_installed_is_told()
    {
        var result = await ToolProcess.RunAsync(new ToolCommand("kein-solches-programm", []), CancellationToken.None);

        Assert.Equal((ToolEnd.NotInstalled, "kein-solches-programm"), (result.End, result.Missing));
    }

    [Fact]
    public void Missing_limiter_is_told_and_not_taken_for_a_fault_of_the_document()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pdfinfo", string.Empty);

        Assert.Equal("prlimit", ToolProcess.FindMissing("pdfinfo", folder.Path));

        folder.Write("prlimit", string.Empty);
        Assert.Null(ToolProcess.FindMissing("pdfinfo", folder.Path));
    }

    [Fact]
    public async Task Arguments_are_not_seen_by_a_shell()
    {
        var (text, result) = await OutputAsync(new ToolCommand("printf", ["%s", "$(id); a  b"]));

        Assert.True(result.Succeeded);
        Assert.Equal("$(id); a  b", text);
    }

    [Fact]
    public async Task Silent_tool_is_stopped()
    {
        var command = new ToolCommand("sleep", ["60"]) { Stall = TimeSpan.FromMilliseconds(200) };

        Assert.Equal(ToolEnd.TimedOut, (await ToolProcess.RunAsync(command, CancellationToken.None)).End);
    }

    [Fact]
    public async Task Busy_tool_is_stopped_after_its_time()
    {
        var command = new ToolCommand("yes", []) { Total = TimeSpan.FromMilliseconds(300), Output = long.MaxValue / 2 };

        Assert.Equal(ToolEnd.TimedOut, (await ToolProcess.RunAsync(command, CancellationToken.None)).End);
    }

    [Fact]
    public async Task Output_over_its_limit_ends_the_tool()
    {
        var (text, result) = await OutputAsync(new ToolCommand("yes", []) { Output = 100_000 });

        Assert.Equal(ToolEnd.OutputOverLimit, result.End);
        Assert.InRange(text.Length, 0, 100_000);
    }

    [Fact]
    public async Task Memory_over_its_limit_is_told()
    {
        var command = new ToolCommand("dd", ["if=/dev/zero", "of=/dev/null", "bs=1G", "count=1"]) { Memory = 256L << 20 };

        Assert.Equal(ToolEnd.OutOfMemory, (await ToolProcess.RunAsync(command, CancellationToken.None)).End);
    }

    [Fact]
    public async Task File_over_its_limit_is_not_written()
    {
        var file = Path.GetTempFileName();
        var command = new ToolCommand("dd", ["if=/dev/zero", "of=" + file, "bs=64k", "count=64"]) { FileSize = 128 * 1024 };

        var result = await ToolProcess.RunAsync(command, CancellationToken.None);

        Assert.False(result.Succeeded);
        Assert.Equal(128 * 1024, new FileInfo(file).Length);
        File.Delete(file);
    }

    [Fact]
    public async Task Cancellation_is_rethrown()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToolProcess.RunAsync(new ToolCommand("sleep", ["60"]), cancellation.Token));
    }

    [Fact]
    public async Task Words_on_standard_error_and_exit_code_come_back()
    {
        var result = await ToolProcess.RunAsync(new ToolCommand("ls", ["/gibt/es/nicht"]), CancellationToken.None);

        Assert.Equal(ToolEnd.Exited, result.End);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("No such file", result.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_arrives_line_by_line()
    {
        var lines = new List<string>();

        var result = await ToolProcess.ReadLinesAsync(new ToolCommand("printf", ["Straße\n\nPlatz"]), lines.Add, CancellationToken.None);

        Assert.True(result.Succeeded);
        Assert.Equal(["Straße", string.Empty, "Platz"], lines);
    }

    [Fact]
    public async Task Output_that_nobody_reads_to_its_end_does_not_hold_the_tool_up()
    {
        var command = new ToolCommand("head", ["-c", "1000000", "/dev/zero"]);

        var result = await ToolProcess.RunAsync(command, (output, _) =>
        {
            output.Dispose();
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.True(result.Succeeded);
    }

    private static async Task<(string Text, ToolResult Result)> OutputAsync(ToolCommand command)
    {
        using var output = new MemoryStream();
        var result = await ToolProcess.RunAsync(command, (stream, token) => stream.CopyToAsync(output, token), CancellationToken.None);
        return (Encoding.UTF8.GetString(output.ToArray()), result);
    }
}
