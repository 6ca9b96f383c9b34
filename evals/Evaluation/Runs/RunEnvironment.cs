using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace SmartRegions.Evaluation.Runs;

/// <summary>What a run was made with.</summary>
internal static class RunEnvironment
{
    /// <summary>Version and, where the build knew it, commit: <c>0.1.0+9d754d7…</c>.</summary>
    public static string ProgramVersion { get; } =
        typeof(RunEnvironment).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;

    public static string Machine { get; } = string.Create(
        CultureInfo.InvariantCulture, $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}");
}
