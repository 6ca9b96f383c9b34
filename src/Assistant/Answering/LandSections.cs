using SmartRegions.Assistant.Sheets;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// What has a line of its own for each Land: sections of sheets whose titles differ by the Land alone ("Anlaufstellen in …"), and tables with a row for each. Only the Land of who asks tells which of
/// them answers.
/// </summary>
internal static class LandSections
{
    /// <summary>Länder whose lines came up together, from which it is the Land that decides and not the matter.</summary>
    private const int FewestLaender = 3;

    /// <summary>Share of the score of what leads from which another Land's sheet is found as well as that.</summary>
    private const double AsGood = 0.8;

    /// <summary>What is less sure than this is about something else, and the Land would not help.</summary>
    private const double LeastProbability = 0.05;

    /// <summary>True where what was found for a question that names no Land answers it for one only, and others' lines were found as well that say something else.</summary>
    public static bool Decide(Finding finding) => finding.Probability >= LeastProbability && (ByRow(finding.Extract) || BySheet(finding));

    /// <summary>The hits without those of other Länder's sheets, where the own Land's sheet has the same section among them.</summary>
    public static IEnumerable<SearchHit> WithoutOthers(IReadOnlyList<SearchHit> hits, Land own)
    {
        var known = hits.Where(hit => LandOf(hit) == own).Select(KindOf).ToHashSet();
        return hits.Where(hit => LandOf(hit) is not { } land || land == own || KindOf(hit) is not { } kind || !known.Contains(kind));
    }

    /// <summary>Of a table with a row for each Land the row of the own, where it has one; else all rows.</summary>
    public static IReadOnlyList<IReadOnlyList<EvidenceSentence>> Rows(Enumeration list, LandPreference land)
    {
        if (!list.IsTable || list.Items.Select(item => LandPreference.OfRow(item[0])).OfType<Land>().Distinct().Count() < FewestLaender) return list.Items;
        return list.Items.Where(item => land.IsOf(item[0])).ToList() is { Count: > 0 } own ? own : list.Items;
    }

    /// <summary>True where sections that every Land's sheet has stand there more often than is needed to tell that the Land decides.</summary>
    public static bool Crowd(IReadOnlyList<SearchHit> hits) => WithFewOfEach(hits).Count() < hits.Count;

    /// <summary>The hits with sections that every Land's sheet has from as few sheets as tell that the Land decides, so that what holds in general is found beside them.</summary>
    public static IEnumerable<SearchHit> WithFewOfEach(IReadOnlyList<SearchHit> hits)
    {
        var seen = new Dictionary<(string Title, SectionRole Role), int>();
        foreach (var hit in hits)
        {
            if (KindOf(hit) is { } kind && (seen[kind] = seen.GetValueOrDefault(kind) + 1) > FewestLaender) continue;
            yield return hit;
        }
    }

    private static bool ByRow(Extract extract) =>
        extract.Sentences.Where(sentence => sentence.Line.IsRow).Select(LandPreference.OfRow).OfType<Land>().Distinct().Count() >= FewestLaender;

    private static bool BySheet(Finding finding)
    {
        var hits = finding.Evidence.Found.Hits;
        var lead = finding.Extract.Quotations is [var first, ..] ? first.Hit : hits.Count > 0 ? hits[0] : null;
        if (lead is null || KindOf(lead) is not var (title, role)) return false;
        var quoted = finding.Extract.Quotations.Select(quotation => quotation.Hit.Passage.Id).ToHashSet();
        var alike = hits.Where(hit => KindOf(hit)?.Title == title && LandOf(hit) != LandOf(lead) && (hit.Score >= lead.Score * AsGood || quoted.Contains(hit.Passage.Id))).ToList();
        if (alike.Select(LandOf).Distinct().Count() < FewestLaender - 1) return false;
        return finding.Extract.Quotations.Count == 0 || !SaysTheSame(finding.Extract.Quotations[0], [.. alike.Where(hit => KindOf(hit)?.Role == role)]);
    }

    /// <summary>"Der BfDI ist für Kommunen in … nicht zuständig" holds in every Land alike.</summary>
    private static bool SaysTheSame(Quotation lead, IReadOnlyList<SearchHit> others)
    {
        var said = WithoutLand(lead.Text, lead.Document);
        return others.Count > 0 && others.All(other => WithoutLand(other.Passage.Text, other.Document).Contains(said, StringComparison.OrdinalIgnoreCase));
    }

    /// <returns><see langword="null"/> for what is no section, or no sheet, that other Länder have too.</returns>
    private static (string Title, SectionRole Role)? KindOf(SearchHit hit)
    {
        var role = SectionHeadings.RoleOf(PassageContext.InnermostHeading(hit));
        if (LandOf(hit) is not { } land || role is SectionRole.Other or SectionRole.Unknown) return null;
        return hit.Document.Title.Contains(land.Name, StringComparison.OrdinalIgnoreCase) ? (WithoutLand(hit.Document.Title, hit.Document), role) : null;
    }

    private static Land? LandOf(SearchHit hit) => hit.Document.Laender is [var only] ? only : null;

    private static string WithoutLand(string text, Document document)
    {
        var land = document.Laender[0];
        var plain = text.Replace(land.Name, string.Empty, StringComparison.OrdinalIgnoreCase)
            .Replace($"({land.Code})", string.Empty, StringComparison.Ordinal)
            .Replace("(NRW)", string.Empty, StringComparison.Ordinal)
            .Replace(" im ", " in ", StringComparison.Ordinal);
        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
