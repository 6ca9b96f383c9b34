using System.Diagnostics;
using System.Text;

namespace SmartRegions.Ingestion.Reading;

/// <summary>
/// Runs an external tool on foreign input: under limits that the operating system enforces (<c>prlimit</c>), without standard input, and
/// killed when it stalls, takes too long or writes too much.
/// </summary>
public static class ToolProcess
{
    private const int ErrorTextLimit = 8 * 1024;
    private const int KilledBySignal = 128;
    private const int CpuLimitSignal = 24;

    // Poppler writes a few kilobytes at a time; as much as has gathered is taken at once.
    private const int TextBuffer = 64 * 1024;

    /// <summary>What a tool is started through; without it none is.</summary>
    private const string Limiter = "prlimit";

    /// <summary>Runs the tool and gives its standard output, as it comes, to <paramref name="read"/>.</summary>
    /// <param name="command">What to run and what it may cost.</param>
    /// <param name="read">Reads the output, on a thread of its own. An output over the limit ends early; the result says so.</param>
    /// <param name="cancellationToken">Kills the tool; rethrown.</param>
    public static async Task<ToolResult> RunAsync(
        ToolCommand command, Func<Stream, CancellationToken, Task> read, CancellationToken cancellationToken)
    {
        if (FindMissing(command.Tool, Environment.GetEnvironmentVariable("PATH") ?? string.Empty) is { } missing)
            return new ToolResult(ToolEnd.NotInstalled, -1, string.Empty) { Missing = missing };

        using var watch = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var stall = new CancellationTokenSource(command.Stall);
        using var total = new CancellationTokenSource(command.Total);
        await using var onStall = stall.Token.Register(watch.Cancel);
        await using var onTotal = total.Token.Register(watch.Cancel);

        using var process = Start(command);
        // A pending read of a pipe cannot be cancelled; killing the writer ends it.
        await using var onWatch = watch.Token.Register(() => Kill(process));
        try
        {
            process.StandardInput.Close();
            var errors = ReadErrorsAsync(process.StandardError.BaseStream, watch.Token);
            await using var output = new MeteredStream(process.StandardOutput.BaseStream, leaveOpen: true, (came, inAll) =>
            {
                if (came > 0)
                    stall.CancelAfter(command.Stall);
                return inAll <= command.Output;
            });
            await OnOwnThreadAsync(() => ReadToEndAsync(output, read, watch.Token));
            if (output.IsCut)
                return new ToolResult(ToolEnd.OutputOverLimit, -1, string.Empty);
            var errorText = await errors;
            await process.WaitForExitAsync(watch.Token);
            watch.Token.ThrowIfCancellationRequested();
            return new ToolResult(EndOf(process.ExitCode, errorText), process.ExitCode, errorText);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ToolResult(ToolEnd.TimedOut, -1, string.Empty);
        }
        finally
        {
            Kill(process);
        }
    }

    /// <summary>Runs the tool and gives its standard output to <paramref name="onLine"/>, line by line, one after the other.</summary>
    /// <inheritdoc cref="RunAsync(ToolCommand, Func{Stream, CancellationToken, Task}, CancellationToken)"/>
    internal static Task<ToolResult> ReadLinesAsync(ToolCommand command, Action<string> onLine, CancellationToken cancellationToken) =>
        RunAsync(command, (output, token) =>
        {
            using var lines = new StreamReader(output, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, TextBuffer);
            while (!token.IsCancellationRequested && lines.ReadLine() is { } line)
                onLine(line);
            return Task.CompletedTask;
        }, cancellationToken);

    /// <summary>Runs a tool of which only the exit code and its files matter.</summary>
    public static Task<ToolResult> RunAsync(ToolCommand command, CancellationToken cancellationToken) =>
        RunAsync(command, static (_, _) => Task.CompletedTask, cancellationToken);

    /// <returns>The tool, or one that it is started through, that lies in no folder of <paramref name="searchPath"/>; <see langword="null"/> when all are there.</returns>
    internal static string? FindMissing(string tool, string searchPath)
    {
        var folders = searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] needed = [tool, Limiter];
        return Array.Find(needed, name => !folders.Any(folder => File.Exists(Path.Combine(folder, name))));
    }

    private static Process Start(ToolCommand command)
    {
        var start = new ProcessStartInfo(Limiter)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var cpuSeconds = Math.Max(1, (long)Math.Ceiling(command.Total.TotalSeconds));
        foreach (var argument in (string[])
        [
            ResourceLimit.Option("as", command.Memory),
            ResourceLimit.Option("cpu", cpuSeconds),
            ResourceLimit.Option("fsize", command.FileSize),
            ResourceLimit.Option("core", 0),
            command.Tool,
            .. command.Arguments,
        ])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in command.Environment)
            start.Environment[name] = value;
        // Messages are compared with words we know.
        start.Environment["LC_ALL"] = "C.UTF-8";
        return Process.Start(start) ?? throw new InvalidOperationException("No process was started for " + command.Tool);
    }

    // Not on the pool: it would wake a thread for every few kilobytes, and have it spin for the next, which costs more than the reading.
    private static Task OnOwnThreadAsync(Func<Task> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();

    /// <summary>Reads also what nobody wanted, so that the tool does not wait for a reader.</summary>
    private static async Task ReadToEndAsync(Stream output, Func<Stream, CancellationToken, Task> read, CancellationToken cancellationToken)
    {
        await read(output, cancellationToken);
        await output.CopyToAsync(Stream.Null, cancellationToken);
    }

    private static ToolEnd EndOf(int exitCode, string errorText)
    {
        if (exitCode == KilledBySignal + CpuLimitSignal)
            return ToolEnd.TimedOut;
        if (exitCode != 0 && SaysOutOfMemory(errorText))
            return ToolEnd.OutOfMemory;
        return exitCode > KilledBySignal ? ToolEnd.Crashed : ToolEnd.Exited;
    }

    private static bool SaysOutOfMemory(string errorText) =>
        errorText.Contains("bad_alloc", StringComparison.Ordinal) || errorText.Contains("ut of memory", StringComparison.Ordinal)
        || errorText.Contains("memory exhausted", StringComparison.Ordinal);

    private static async Task<string> ReadErrorsAsync(Stream stream, CancellationToken cancellationToken)
    {
        var kept = new byte[ErrorTextLimit];
        var length = 0;
        var buffer = new byte[4096];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            var take = Math.Min(read, kept.Length - length);
            buffer.AsSpan(0, take).CopyTo(kept.AsSpan(length));
            length += take;
        }

        return Encoding.UTF8.GetString(kept, 0, length);
    }

    private static void Kill(Process process)
    {
        if (process.HasExited)
            return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}
