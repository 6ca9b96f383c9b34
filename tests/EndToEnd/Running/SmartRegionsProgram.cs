using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SmartRegions.EndToEnd.Running;

/// <summary>Starts the built program as a person would: as a process, with a data folder of its own.</summary>
public sealed class SmartRegionsProgram(string data)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a verb to its end.</summary>
    public async Task<ProgramResult> RunAsync(IEnumerable<string> arguments, string? input = null, string? path = null)
    {
        using var process = Start(arguments, path);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            if (input is not null) await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
            return new ProgramResult(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Runs a verb with <c>--json</c> and reads its lines.</summary>
    public async Task<IReadOnlyList<JsonElement>> RunJsonAsync(params string[] arguments)
    {
        var result = await RunAsync([.. arguments, "--json"]);
        Assert.True(result.ExitCode is 0 or 1, $"Exit code {result.ExitCode}: {result.Errors}");
        return result.JsonLines();
    }

    /// <summary>Talks to the program on the terminal until the conversation ends.</summary>
    /// <param name="lines">Typed one after the other.</param>
    /// <returns>All that is shown.</returns>
    public async Task<string> TalkAsync(params string[] lines)
    {
        var chat = await RunAsync(["chat"], input: string.Join('\n', [.. lines, "/ende", string.Empty]));
        Assert.True(chat.ExitCode == 0, chat.Errors);
        return chat.Output;
    }

    /// <summary>Starts a verb and leaves it running.</summary>
    /// <param name="arguments">Verb and its options; <c>--data</c> is added.</param>
    /// <param name="path">Replaces the search path for tools, to take some away.</param>
    public Process Start(IEnumerable<string> arguments, string? path = null)
    {
        var start = new ProcessStartInfo(Repository.Program, [.. arguments, "--data", data])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        if (path is not null) start.Environment["PATH"] = path;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
