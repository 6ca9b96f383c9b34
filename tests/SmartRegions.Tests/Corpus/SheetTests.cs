using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Yaml;
using SmartRegions.Ingestion.Sources.Web;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Corpus;

/// <summary>What every sheet of the starter knowledge base must hold, so that what is quoted from it can be trusted.</summary>
public sealed partial class SheetTests
{
    private static readonly string Folder = CorpusLibrary.Folder;

    private static readonly string[] FieldsOfAction =
    [
        "Strategie und Organisation", "Finanzierung", "Beschaffung", "Daten und Plattformen", "Sensorik", "Klima und Umwelt", "Katastrophenschutz", "Mobilität", "Energie", "Beteiligung",
        "Bürgerdienste", "Verwaltungsdigitalisierung", "Informationssicherheit", "Datenschutz", "Künstliche Intelligenz", "Bildung und Personal", "Zusammenarbeit", "Stadtentwicklung",
    ];

    private static readonly string[] SpatialTypes = ["Großstadt", "Mittelstadt", "Kleinstadt", "Landgemeinde", "Landkreis", "Verbund"];

    private static readonly IReadOnlyDictionary<string, string> KnownSources =
        Sheet.Numbered((YamlList)Sheet.Parse(File.ReadAllText(Path.Combine(Folder, "quellen.yaml")))!);

    public static TheoryData<string> Sheets => [.. CorpusLibrary.Files.Select(file => Path.GetRelativePath(Folder, file))];

    [Fact]
    public void Every_listed_source_can_be_chosen_and_fetched_where_its_address_is_known()
    {
        var list = SourceList.Parse(File.ReadAllText(Path.Combine(Folder, "quellen.yaml")));

        Assert.Empty(list.Problems);
        Assert.All(KnownSources.Values, graded => Assert.DoesNotContain("ohne Grad", graded, StringComparison.Ordinal));
        Assert.Equal(KnownSources.Keys.Order(StringComparer.Ordinal), list.Entries.Select(entry => entry.Number).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Front_matter_is_complete_and_understood(string name)
    {
        var (head, problems) = Read(name).Head;

        Assert.Empty(problems);
        Assert.NotNull(head.Title);
        Assert.NotNull(head.Kind);
        Assert.NotNull(head.AsOf);
        Assert.NotNull(head.Evidence);
        Assert.NotNull(head.Publisher);
        Assert.NotNull(head.License);
        Assert.NotEmpty(head.FieldsOfAction);
        Assert.Subset(FieldsOfAction.ToHashSet(StringComparer.Ordinal), head.FieldsOfAction.ToHashSet(StringComparer.Ordinal));
        if (head.Municipality?.SpatialType is { } type) Assert.Contains(type, SpatialTypes);
        Assert.True(head.Kind != DocumentKind.Funding || head.Funding is not null || head.Title.StartsWith("Finanzierung", StringComparison.Ordinal), "A programme says whether it takes applications.");
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Every_comment_notes_questions_short_enough_to_be_read(string name)
    {
        var sheet = Read(name);

        Assert.Equal(sheet.Body.Split("<!--").Length - 1, sheet.Notes.Count());
        Assert.NotEmpty(sheet.Notes);
        Assert.All(sheet.Notes, note => Assert.InRange(note.Count, 1, 24));
        Assert.All(sheet.Notes.SelectMany(note => note), question => Assert.InRange(question.Length, 8, 120));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Headings_begin_with_the_title_and_the_summary_and_end_with_what_is_not_known(string name)
    {
        var sheet = Read(name);

        Assert.Equal(sheet.Head.Metadata.Title, Assert.Single(sheet.Headings(1)));
        if (sheet.Head.Metadata.Kind == DocumentKind.Faq) return;
        Assert.Equal("Kurz gesagt", sheet.Headings(2)[0]);
        Assert.Equal("Was nicht belegt ist", sheet.Headings(2)[^1]);
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Sources_cited_are_those_listed_and_known_under_the_same_address(string name)
    {
        var sheet = Read(name);
        var listed = sheet.ListedSources;

        Assert.Equal(sheet.CitedNumbers.Order(StringComparer.Ordinal), listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(listed, source => Assert.Equal(KnownSources.GetValueOrDefault(source.Key, "unbekannt"), source.Value));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Links_between_sheets_lead_somewhere(string name)
    {
        var sheet = Read(name);

        Assert.All(sheet.RelativeLinks, target => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(sheet.File)!, target)), target));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Dates_exist(string name) =>
        Assert.All(GermanDay().Matches(Read(name).Body), date => Assert.True(DateOnly.TryParseExact(date.Value, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), date.Value));

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Professional_practice_carries_no_figure(string name)
    {
        var alone = Read(name).Statements.Where(statement => statement.Contains("(fachübliche Praxis)", StringComparison.Ordinal) && !AnotherSource().IsMatch(statement));

        Assert.All(alone, statement => Assert.False(Figure().IsMatch(NormOrName().Replace(statement, string.Empty)), statement));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Nothing_is_said_as_of_a_day_after_the_sheets_own(string name)
    {
        var sheet = Read(name);
        var said = StandOfSource().Matches(sheet.Body).Select(match => GermanDate.TryParse(match.Groups["date"].Value.TrimStart('0'), out var date) ? date : throw new FormatException(match.Value));

        Assert.All(said, date => Assert.True(date.FirstDay <= sheet.Head.Metadata.AsOf?.LastDay, $"{date}"));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_closed_programme_names_its_last_day_or_says_that_none_is_known(string name)
    {
        var sheet = Read(name);
        if (sheet.Head.Metadata is not { Funding: { Declared: FundingStatus.Closed, Until: null }, ValidUntil: null }) return;

        Assert.Contains("nicht belegt", Section(sheet, "Bis wann"), StringComparison.Ordinal);
    }

    private static Sheet Read(string name) => Sheet.Read(Path.Combine(Folder, name));

    private static string Section(Sheet sheet, string beginning) =>
        sheet.Body.Split("\n## ").FirstOrDefault(section => section.StartsWith(beginning, StringComparison.Ordinal)) ?? string.Empty;

    [GeneratedRegex(@"\b\d{1,2}\.\d{1,2}\.\d{4}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex GermanDay();

    [GeneratedRegex(@"\b\d", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"Q-\d|Sekundärquelle|Stand \d|, \d{4}\)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AnotherSource();

    [GeneratedRegex(@"\bStand (?<date>\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}/\d{4}|(" + GermanMonths.Pattern + @") \d{4})\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex StandOfSource();

    /// <summary>Figures that name a norm, a thing or a step, and measure nothing.</summary>
    [GeneratedRegex(@"^\d+\. |(Art\.|Artikel|§§?|Abs\.|Absatz|DIN SPEC|DIN|ISO|WP|NIS|LTE|Web|Heimat|Staffel|Stufe|Phase|Schritt)[ -]?\d+\w*(\.\d+)?( (und|bis|oder) \d+\w*)?|CO2|3D|§ 2b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NormOrName();
}
