using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Answering.Conflicts;

/// <summary>A table whose rows set what sources say side by side, one of them with the value that the answer quotes.</summary>
internal static partial class TabledConflict
{
    /// <summary>Share of the question that heading, lead-in and row carry at least.</summary>
    private const double LeastOfQuestion = 0.35;

    private const int MostRows = 4;

    public static SourceConflict? In(Extract extract, Evidence evidence)
    {
        var quoted = extract.Quotations.Select(quotation => quotation.Hit.Passage.Id).ToHashSet();
        var values = extract.Quotations.SelectMany(quotation => StatedValue.In(quotation.Text)).ToHashSet();
        var table = evidence.Sentences
            .Where(sentence => !quoted.Contains(sentence.Hit.Passage.Id))
            .GroupBy(sentence => sentence.Hit.Passage.Id)
            .SelectMany(Enumeration.In)
            .FirstOrDefault(table => SetsSourcesSideBySide(table) && IsAsked(table, evidence) && Contradicts(table, values));
        return table is null ? null : new SourceConflict([.. table.Items.OrderByDescending(row => Newest(row[0].Text)).Take(MostRows).Select(EvidenceQuotation.Of)]);
    }

    private static bool SetsSourcesSideBySide(Enumeration table) =>
        table.IsTable && table.Items.Count > 1 && table.Items.All(row => Claim().IsMatch(row[0].Text) && Source().IsMatch(row[0].Text));

    private static bool IsAsked(Enumeration table, Evidence evidence) =>
        evidence.Terms.Share(evidence.Terms.PresenceIn($"{PassageContext.InnermostHeading(table.First.Hit)}\n{table.LeadIn?.Text}\n{table.First.Text}").Values) >= LeastOfQuestion;

    /// <summary>One row has a value that is quoted, another lacks every such value and has one of the same unit, or counts something else.</summary>
    private static bool Contradicts(Enumeration table, IReadOnlySet<StatedValue> quoted)
    {
        var rows = table.Items.Select(row => StatedValue.In(Source().Replace(row[0].Text, string.Empty))).ToList();
        return rows.Exists(row => row.Any(quoted.Contains)) && rows.Exists(row => row.Count > 0 && !row.Any(quoted.Contains));
    }

    private static int Newest(string row) => Year().Matches(row).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();

    [GeneratedRegex(@"(^|\| )Angabe\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\| Quelle( und Stand)?: .*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(@"\b(19|20)\d{2}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
