using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Corpus;

/// <summary>The lists of words that ask and name no matter, against what the starter knowledge base is about.</summary>
public sealed class AskingWordsTests
{
    private const string AnyEnding = "*";

    /// <summary>Beginnings of which every word asks, although a topic has them too: all that begins with "Förder-" is about money.</summary>
    private static readonly string[] AlwaysAsking = ["forder"];

    private static readonly string Root = FindRoot();

    private static readonly IReadOnlyList<string> TopicWords = ReadTopicWords();

    public static TheoryData<string> Lists =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "src", "Assistant"), "*asking-words.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Beginning_that_asks_takes_no_word_of_a_title_a_field_of_action_or_a_term(string list)
    {
        var beginnings = File.ReadLines(Path.Combine(Root, list)).Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(entry => entry.EndsWith(AnyEnding, StringComparison.Ordinal)).Select(entry => Folding.Fold(entry[..^1])).Except(AlwaysAsking, StringComparer.Ordinal);

        Assert.Empty(beginnings.SelectMany(beginning => TopicWords.Where(word => word.StartsWith(beginning, StringComparison.Ordinal)).Select(word => $"{beginning}* takes \"{word}\"")));
    }

    [Fact]
    public void Words_that_sheets_are_about_are_there() => Assert.Superset(new HashSet<string> { "rufbus", "informationssicherheit", "lorawan" }, TopicWords.ToHashSet(StringComparer.Ordinal));

    /// <returns>The folded words of content in titles, fields of action, and terms with what is written instead of them, each once.</returns>
    private static IReadOnlyList<string> ReadTopicWords()
    {
        var corpus = Path.Combine(Root, "corpus");
        var sheets = Directory.EnumerateFiles(corpus, "*.md", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "README.md").Select(file => Sheet.Read(file).Head.Metadata);
        var terms = GlossaryFile.Parse(File.ReadAllText(Path.Combine(corpus, "glossar.yaml"))).Entries;
        var texts = sheets.SelectMany(head => head.FieldsOfAction.Append(head.Title!)).Concat(terms.SelectMany(term => term.Abbreviations.Concat(term.Synonyms).Append(term.Term)));
        return [.. texts.SelectMany(GermanTokenizer.Tokenize).Where(token => !StopWords.Contains(token.Text)).Select(token => Folding.Fold(token.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SmartRegions.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in a source tree.");
    }
}
