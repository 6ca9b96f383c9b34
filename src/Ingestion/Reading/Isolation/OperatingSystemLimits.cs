using System.Diagnostics;
using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>
/// Bounds a reader process and all it starts from outside, through <c>prlimit</c> (util-linux): memory, open files, no core dumps; and sets
/// them apart in a session of their own (<c>setsid</c>), without a terminal. The .NET heap is bounded inside as well, because its garbage
/// collector then frees in time instead of dying.
/// </summary>
public static class OperatingSystemLimits
{
    // What the runtime and its threads need beside the heap that holds the document.
    private const long RuntimeBytes = 512L << 20;

    private const long OpenFiles = 512;

    // Parsers of foreign files need to find their tools and fonts, and nothing else the program may know: no keys, no passwords.
    private static readonly string[] Environment =
        ["PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "TESSDATA_PREFIX", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"];

    private static readonly string? Limiter = Find("prlimit");

    private static readonly string? OwnSession = Find("setsid");

    internal static ProcessStartInfo Start(IReadOnlyList<string> command, ReadingLimits limits)
    {
        string[] apart = OwnSession is null ? [] : [OwnSession];
        string[] bounded = Limiter is null ? [.. apart, .. command] :
        [
            .. apart,
            Limiter,
            ResourceLimit.Option("data", limits.Memory + RuntimeBytes),
            ResourceLimit.Option("core", 0),
            ResourceLimit.Option("nofile", OpenFiles),
            "--",
            .. command,
        ];
        var start = new ProcessStartInfo(bounded[0], bounded[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Except(Environment, StringComparer.Ordinal).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Memory.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        // A reader lives for seconds: code compiled ahead is good enough, and compiling its hot parts anew costs more than it gives.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return start;
    }

    private static string? Find(string tool)
    {
        if (!OperatingSystem.IsLinux()) return null;
        string[] folders = ["/usr/bin", "/bin", "/usr/local/bin"];
        return folders.Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);
    }
}
