using System.Globalization;

namespace SmartRegions.Benchmarks;

/// <summary>The arguments of a benchmark: pairs of <c>--name value</c>.</summary>
/// <param name="usage">What is said when they are not.</param>
internal sealed class Arguments(IReadOnlyList<string> arguments, string usage)
{
    private readonly Dictionary<string, string> _values = arguments.Chunk(2).ToDictionary(
        pair => pair is [['-', '-', .. var name], _] ? name : throw new FormatException(usage), pair => pair[1], StringComparer.Ordinal);

    public string? Text(string name) => _values.GetValueOrDefault(name);

    /// <exception cref="FormatException">The argument is missing.</exception>
    public string Required(string name) => Text(name) ?? throw new FormatException(usage);

    /// <exception cref="FormatException">The value is no whole number.</exception>
    public int Number(string name, int otherwise) =>
        Text(name) is { } value ? int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}
