using System.Reflection;

namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>How reader processes are started and what they may cost.</summary>
public sealed record ReaderProcessOptions
{
    /// <summary>The hidden verb of the program that makes it a reader process.</summary>
    public const string Verb = "read-worker";

    /// <summary>Program and arguments of a reader process; default: the running program with <see cref="Verb"/>.</summary>
    public IReadOnlyList<string> Command { get; init; } = RunningProgram();

    /// <summary>Most documents read at once, each in its own process; default: the number of processors.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    public ReadingLimits Limits { get; init; } = new();

    public ReaderSettings Settings { get; init; } = new();

    /// <summary>Longest time from starting a process to its first word; default 30 s.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromSeconds(30);

    // Started as "dotnet smartregions.dll", the process is dotnet and the program its first argument.
    private static string[] RunningProgram()
    {
        var host = Environment.ProcessPath ?? string.Empty;
        var program = Assembly.GetEntryAssembly()?.Location ?? string.Empty;
        return Path.GetFileNameWithoutExtension(host) == "dotnet" ? [host, program, Verb] : [host, Verb];
    }
}
