using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Corpus;

/// <summary>Every word of the sheets is in the German dictionary, in the glossary, in a source's own title, or in <c>corpus/woerterbuch.txt</c>.</summary>
public sealed partial class SpellingTests
{
    [HunspellFact]
    public async Task Sheets_are_spelt_as_a_town_hall_would_print_them()
    {
        var allowed = Words(await File.ReadAllTextAsync(InCorpus("woerterbuch.txt")) + await File.ReadAllTextAsync(InCorpus("glossar.yaml")) + await File.ReadAllTextAsync(InCorpus("quellen.yaml")));
        var sheets = Directory.EnumerateFiles(Repository.Corpus, "*.md", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "README.md");
        var unknown = new List<string>();
        foreach (var sheet in sheets)
        {
            var words = Words(Text(await File.ReadAllTextAsync(sheet)));
            unknown.AddRange((await MisspeltAsync(words)).Where(word => !allowed.Contains(word)).Select(word => $"{Path.GetRelativePath(Repository.Corpus, sheet)}: {word}"));
        }

        Assert.True(unknown.Count == 0, "Misspelt, or missing in corpus/woerterbuch.txt:\n" + string.Join('\n', unknown));
    }

    [HunspellFact]
    public async Task A_misspelt_word_is_found() => Assert.Equal(["Digitalisirung"], await MisspeltAsync(["Verwaltung", "Digitalisirung"]));

    private static string InCorpus(string file) => Path.Combine(Repository.Corpus, file);

    /// <summary>The title and the body without addresses; the other keys of the front matter are words of a fixed list.</summary>
    private static string Text(string sheet)
    {
        var parts = FrontMatter().Match(sheet) is { Success: true } head ? Title().Match(head.Value).Groups["title"].Value + "\n" + sheet[head.Length..] : sheet;
        return Address().Replace(parts, " ");
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static async Task<IReadOnlyList<string>> MisspeltAsync(IEnumerable<string> words)
    {
        var start = new ProcessStartInfo("hunspell", ["-d", "de_DE", "-i", "utf-8", "-l"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var hunspell = Process.Start(start) ?? throw new InvalidOperationException("hunspell does not start.");
        var output = hunspell.StandardOutput.ReadToEndAsync();
        await hunspell.StandardInput.WriteAsync(string.Join('\n', words));
        hunspell.StandardInput.Close();
        var found = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await hunspell.WaitForExitAsync();
        Assert.Equal(0, hunspell.ExitCode);
        return found;
    }

    [GeneratedRegex(@"^---\n(.*\n)*?---\n", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FrontMatter();

    [GeneratedRegex("^titel: *(?<title>.*)$", RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Title();

    /// <summary>Links to other sheets, web and mail addresses, names of files and sites.</summary>
    [GeneratedRegex(@"\]\([^)]*\)|https?://\S+|\S+@\S+|\b[\w-]+(\.[\w-]+)*\.(de|org|eu|digital|md|rlp|bw|com)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    /// <summary>Words of three letters and more; the parts of a compound with hyphens stand alone.</summary>
    [GeneratedRegex(@"\p{L}{3,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
