using System.Globalization;

namespace SmartRegions.Ingestion.Reading;

/// <summary>
/// Options of <c>prlimit</c> (util-linux). Only root may raise a hard limit, and whoever asks for more than there is gets no process at all:
/// so what is asked for is never above the limit this process lives under.
/// </summary>
internal static class ResourceLimit
{
    private const string OwnLimits = "/proc/self/limits";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["as"] = "Max address space",
        ["core"] = "Max core file size",
        ["cpu"] = "Max cpu time",
        ["data"] = "Max data size",
        ["fsize"] = "Max file size",
        ["nofile"] = "Max open files",
    };

    private static readonly string[] Own = File.Exists(OwnLimits) ? File.ReadAllLines(OwnLimits) : [];

    /// <param name="resource">As <c>prlimit</c> names it, such as <c>nofile</c>.</param>
    /// <param name="value">Bytes, seconds or a number, as the resource has it.</param>
    public static string Option(string resource, long value) => Option(resource, value, Own);

    /// <inheritdoc cref="Option(string, long)"/>
    /// <param name="resource">As <c>prlimit</c> names it, such as <c>nofile</c>.</param>
    /// <param name="value">Bytes, seconds or a number, as the resource has it.</param>
    /// <param name="limits">Lines of <c>/proc/PID/limits</c>: name, soft limit, hard limit, unit, in columns.</param>
    internal static string Option(string resource, long value, IReadOnlyList<string> limits) =>
        string.Create(CultureInfo.InvariantCulture, $"--{resource}={Math.Min(value, HardLimit(Names[resource], limits))}");

    private static long HardLimit(string name, IReadOnlyList<string> limits)
    {
        var line = limits.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
        var columns = line?[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return columns is [_, var hard, ..] && long.TryParse(hard, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : long.MaxValue;
    }
}
