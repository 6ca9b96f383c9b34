using System.Reflection;

namespace SmartRegions.Assistant.Understanding;

/// <summary>A text file of wordings that lies beside the type that uses it and is part of the assembly. Lines that begin with <c>#</c> are comments.</summary>
internal static class WordingFile
{
    /// <param name="beside">The type beside which the file lies.</param>
    /// <param name="name">The file's name.</param>
    /// <returns>Its lines without comments and empty ones.</returns>
    /// <exception cref="InvalidOperationException">The file is not in the assembly.</exception>
    public static IReadOnlyList<string> Lines(Type beside, string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(beside, name)
            ?? throw new InvalidOperationException($"The list {name} beside {beside.Name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
