using System.Text.RegularExpressions;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Yaml;

namespace SmartRegions.Tests.Corpus;

/// <summary>A sheet of the starter knowledge base as its file is.</summary>
/// <param name="File">Full path.</param>
/// <param name="Yaml">Its front matter without the fences.</param>
/// <param name="Body">What follows.</param>
internal sealed partial record Sheet(string File, string Yaml, string Body)
{
    /// <summary>Everything a reader may see, with its front matter.</summary>
    public FrontMatter Head { get; } = FrontMatter.Parse(Yaml);

    public IReadOnlyList<string> Headings(int level) =>
        [.. Body.Split('\n').Where(line => line.StartsWith(new string('#', level) + " ", StringComparison.Ordinal)).Select(line => line[(level + 1)..].Trim())];

    /// <summary>The numbers of sources named in the text: <c>Q-12</c>.</summary>
    public IReadOnlySet<string> CitedNumbers => SourceNumber().Matches(Body).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The sources listed in the front matter that have a number, with grade and address.</summary>
    public IReadOnlyDictionary<string, string> ListedSources => ((YamlMap)Parse(Yaml)!).Fields.GetValueOrDefault("quellen") is YamlList list ? Numbered(list) : Numbered(new YamlList([]));

    /// <summary>Links to other files of the corpus, as written.</summary>
    public IEnumerable<string> RelativeLinks => Link().Matches(Body).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>Sentences, items and rows, one a line, as far as line breaks of the file allow.</summary>
    public IEnumerable<string> Statements => SentenceEnd().Split(Unwrapped(Note().Replace(Body, string.Empty))).Select(text => text.Trim()).Where(text => text.Length > 0);

    /// <summary>The questions that its editors noted, note by note.</summary>
    public IEnumerable<IReadOnlyList<string>> Notes =>
        Note().Matches(Body).Select(note => (IReadOnlyList<string>)note.Groups["questions"].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    public static Sheet Read(string file)
    {
        var (yaml, body) = FrontMatter.Split(System.IO.File.ReadAllText(file));
        return new Sheet(file, yaml ?? string.Empty, body);
    }

    /// <returns>Numbers of a list of sources with <c>grade address</c> each; a source without a number is left out.</returns>
    public static IReadOnlyDictionary<string, string> Numbered(YamlList sources) =>
        sources.Items.OfType<YamlMap>().Where(source => source.Text("nr") is not null).ToDictionary(source => source.Text("nr")!, source => $"{source.Text("evidenz") ?? "ohne Grad"} {source.Text("adresse")}".TrimEnd(), StringComparer.Ordinal);

    public static YamlValue? Parse(string yaml) =>
        YamlText.TryParse(yaml, 4 << 20, out var value, out var problem) ? value : throw new FormatException(problem);

    // A line that ends inside a sentence goes on in the next; headings, items, rows and empty lines do not.
    private static string Unwrapped(string body) => Wrap().Replace(body, " ");

    [GeneratedRegex(@"<!-- gefragt:(?<questions>[^<>]*)-->\n?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"\bQ-\d{1,3}[a-z]?\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SourceNumber();

    [GeneratedRegex(@"\]\((?<target>[^)\s#]+)(#[^)\s]*)?\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=[^\n|:])\n *(?=[^\s#|\-*\d])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wrap();

    [GeneratedRegex(@"(?<=[.!?:]\)?)\s+(?=[A-ZÄÖÜ„])|\n+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();
}
