using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartRegions.Benchmarks.WebChat;

/// <summary>The program itself as a server, started as an operator starts it.</summary>
internal sealed partial class ServedProgram : IDisposable
{
    /// <summary>All askers come from this machine.</summary>
    private const int MessagesPerMinute = 1_000_000;

    private readonly Process _process;

    private ServedProgram(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Memory that the server holds now.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Processor time that the server has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static ServedProgram Start(string program, string data)
    {
        string[] arguments = ["serve", "--data", data, "--urls", "http://127.0.0.1:0", "--messages-per-minute", MessagesPerMinute.ToString(CultureInfo.InvariantCulture)];
        var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The program did not start.");
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (Started().Match(line) is { Success: true } address) return new ServedProgram(process, new Uri(address.Value));
        }

        throw new InvalidOperationException("The server did not start.");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    [GeneratedRegex("http://[0-9.:]+", RegexOptions.NonBacktracking)]
    private static partial Regex Started();
}
