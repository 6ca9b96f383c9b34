using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>A row that is asked for and that the table on the matter does not have: "Auf welchem Platz liegt Kiel?" of a table without Kiel. The other rows are no answer.</summary>
/// <param name="Asked">What is asked about, as typed.</param>
/// <param name="Rows">What the table has instead.</param>
internal sealed record MissingRow(string Asked, IReadOnlyList<string> Rows)
{
    /// <summary>Fewer rows are read at a glance, and may stand for others.</summary>
    private const int FewestRows = 4;

    /// <summary>The table must stand in a passage whose score is at least this share of the best one's; further down it is on something else.</summary>
    private const double LeastOfBest = 0.8;

    /// <summary>Rows of the table that the asker is told of at most.</summary>
    private const int MostNamed = 8;

    /// <summary>Names of columns that name places.</summary>
    private static readonly WordList Places = WordList.Read(typeof(MissingRow), "place-columns.txt");

    /// <summary>What stands before a noun that is no name: "der Sieger", "unsere Stadt".</summary>
    private static readonly WordList Articles = WordList.Read(typeof(MissingRow), "articles.txt");

    /// <returns><see langword="null"/> where a row that is asked for is there, or none is asked for.</returns>
    public static MissingRow? In(Finding finding)
    {
        if (finding.Extract.Quotations is not [var lead, ..] || finding.Evidence.Found.Hits is not [var best, ..] || lead.Hit.Score < best.Score * LeastOfBest) return null;
        var table = Enumeration.In(finding.Evidence.Sentences.Where(sentence => ReferenceEquals(sentence.Hit, lead.Hit))).FirstOrDefault(list => list.IsTable && list.Items.Count >= FewestRows);
        if (table is null || NamesIn(table) is not { Count: >= FewestRows } names) return null;
        return AskedName(finding) is { } asked ? new MissingRow(asked, [.. names.Take(MostNamed)]) : null;
    }

    /// <summary>The cells of the column that names places.</summary>
    private static List<string> NamesIn(Enumeration table) =>
        [.. table.Items.SelectMany(item => TableCell.In(EvidenceQuotation.Of(item[0])).Where(cell => Places.Contains(Folding.Fold(cell.Column))).Take(1)).Select(cell => cell.Value.Text)];

    /// <summary>The first name, or year, of which the cited place says nothing.</summary>
    private static string? AskedName(Finding finding)
    {
        var words = finding.Evidence.Question.Words;
        var names = Enumerable.Range(0, words.Count).Where(at => IsYear(words[at]) || IsName(finding.Evidence.Question, at)).ToList();
        var missing = names.Where(at => finding.Coverage.Missing.Contains(words[at].AsTyped, StringComparer.OrdinalIgnoreCase)).ToList();
        return missing.Count > 0 ? words[missing[0]].AsTyped : null;
    }

    private static bool IsYear(QuestionWord word) => word.AsTyped is ['1' or '2', _, _, _] && word.AsTyped.All(char.IsAsciiDigit);

    private static bool IsName(UnderstoodQuestion question, int at) =>
        at > 0
        && question.Type != QuestionType.Topic
        && at != question.Kind && at != question.Counted
        && question.Words[at].IsContent && char.IsUpper(question.Words[at].AsTyped[0])
        && LandMention.In(question.Words[at].AsTyped) is null
        && !Articles.Contains(question.Words[at - 1].Folded);
}
