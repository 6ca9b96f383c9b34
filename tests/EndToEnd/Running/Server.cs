using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SmartRegions.EndToEnd.Running;

/// <summary><c>smartregions serve</c> as a process on a port of this machine.</summary>
public sealed partial class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private Server(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <param name="program">With the data folder to serve.</param>
    /// <param name="port">0 for a free one.</param>
    /// <param name="options">What else an operator sets.</param>
    public static async Task<Server> StartAsync(SmartRegionsProgram program, int port = 0, params string[] options)
    {
        var process = program.Start(["serve", "--urls", $"http://127.0.0.1:{port}", .. options]);
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Started().Match(line) is { Success: true } match) return new Server(process, new Uri(match.Value));
        }

        throw new InvalidOperationException($"The server did not start: {await process.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>Ends it as a service manager does, and waits until it has.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Ends it as a power cut does.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    [GeneratedRegex("http://[0-9.:]+", RegexOptions.NonBacktracking)]
    private static partial Regex Started();
}
