using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Wordings;

/// <summary>
/// The wordings under one heading of a <see cref="WordingFile"/>: <c>[heading]</c>, then a <see cref="Phrase"/> a line, those with <c>!</c> before them being exceptions. A line
/// <c>name = a/b</c> gives alternatives a name, which stands for them as <c>{name}</c>.
/// </summary>
/// <param name="Heading">What the wordings ask for.</param>
/// <param name="Asks">How people ask for it.</param>
/// <param name="Unless">Wordings beside which it is not asked for.</param>
internal sealed partial record PhraseGroup(string Heading, IReadOnlyList<Phrase> Asks, IReadOnlyList<Phrase> Unless)
{
    /// <param name="sentence">The folded words of one sentence.</param>
    public bool Fits(IReadOnlyList<string> sentence) => Asks.Any(phrase => phrase.IsIn(sentence)) && !Unless.Any(phrase => phrase.IsIn(sentence));

    /// <param name="sentence">The folded words of one sentence.</param>
    /// <returns>The words that belong to none of the wordings.</returns>
    public IReadOnlyList<string> Without(IReadOnlyList<string> sentence) =>
        Asks.Select(phrase => phrase.Find(sentence)).FirstOrDefault(found => found is not null) is { } positions
            ? Without([.. sentence.Where((_, at) => !positions.Contains(at))])
            : sentence;

    /// <exception cref="ArgumentException">The heading, without its spaces, is none of the values.</exception>
    public T HeadingAs<T>()
        where T : struct, Enum => Enum.Parse<T>(Heading.Replace(" ", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    /// <summary>Reads a file whose headings each stand there once.</summary>
    /// <exception cref="FormatException">As <see cref="Read"/>.</exception>
    /// <exception cref="ArgumentException">A heading stands there twice.</exception>
    public static FrozenDictionary<string, PhraseGroup> ByHeading(Type beside, string name) => Read(beside, name).ToFrozenDictionary(group => group.Heading, StringComparer.Ordinal);

    /// <param name="beside">The type beside which the file lies.</param>
    /// <param name="name">The file's name.</param>
    /// <returns>In the order of the file.</returns>
    /// <exception cref="FormatException">A wording stands before the first heading, or a name stands for nothing.</exception>
    public static IReadOnlyList<PhraseGroup> Read(Type beside, string name)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = new List<(string Heading, List<Phrase> Asks, List<Phrase> Unless)>();
        foreach (var line in WordingFile.Lines(beside, name))
        {
            if (line.Split(" = ", 2) is [var alternatives, var words]) names.Add(alternatives, words);
            else if (line[0] == '[') groups.Add((line.Trim('[', ']'), [], []));
            else if (groups is not [.., var group]) throw new FormatException($"{name}: a wording stands before the first heading.");
            else if (line[0] == '!') group.Unless.Add(PhraseOf(line[1..].Trim(), names));
            else group.Asks.Add(PhraseOf(line, names));
        }

        return [.. groups.Select(group => new PhraseGroup(group.Heading, group.Asks, group.Unless))];
    }

    private static Phrase PhraseOf(string wording, Dictionary<string, string> names) => new(Name().Replace(wording, match =>
        names.GetValueOrDefault(match.Groups["name"].Value) ?? throw new FormatException($"\"{match.Value}\" stands for nothing.")));

    [GeneratedRegex(@"\{(?<name>[a-z-]+)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
