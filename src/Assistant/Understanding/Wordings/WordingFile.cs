using System.Collections.Frozen;
using System.Reflection;

namespace SmartRegions.Assistant.Understanding.Wordings;

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

    /// <summary>Reads a file of which each line is a word and what stands for it.</summary>
    /// <param name="beside">The type beside which the file lies.</param>
    /// <param name="name">The file's name.</param>
    /// <exception cref="InvalidOperationException">The file is not in the assembly.</exception>
    /// <exception cref="FormatException">A line is a word alone.</exception>
    /// <exception cref="ArgumentException">A word stands there twice.</exception>
    public static FrozenDictionary<string, string> Pairs(Type beside, string name) =>
        Lines(beside, name).Select(line => line.Split(' ', 2) is [var word, var meaning] ? (word, meaning) : throw new FormatException($"{name}: nothing stands behind \"{line}\"."))
            .ToFrozenDictionary(pair => pair.word, pair => pair.meaning, StringComparer.Ordinal);
}
