using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>What a sheet on a technology says first about risks and data protection, to stand under every answer from that sheet.</summary>
internal sealed partial class Caution(DocumentPassages passages)
{
    /// <returns><see langword="null"/> where the leading document is no such sheet, has no such section, or is asked about just that.</returns>
    public async Task<Quotation?> OnAsync(Finding finding, CancellationToken cancellationToken)
    {
        var lead = finding.Extract.Quotations[0].Hit;
        if (lead.Document.Kind is not (DocumentKind.Guide or DocumentKind.Project or DocumentKind.Solution)) return null;
        if (AsksForIt(finding.Evidence.Question) || finding.Extract.Quotations.Any(quotation => IsHeading(quotation.Hit.Passage))) return null;
        var section = (await passages(lead.Document.Id, cancellationToken)).FirstOrDefault(IsHeading);
        return section is null ? null : First(lead.Document, section);
    }

    private static bool AsksForIt(UnderstoodQuestion question) => question.Words.Any(word => Matter().IsMatch(word.Folded));

    private static bool IsHeading(Passage passage) =>
        passage.HeadingPath is [.., var heading] && heading.Contains("Risiken", StringComparison.Ordinal) && heading.Contains("Datenschutz", StringComparison.Ordinal);

    private static Quotation? First(Document document, Passage section)
    {
        var spans = SentenceSplitter.Split(section.Text);
        if (spans.Count == 0) return null;
        var text = section.Text[spans[0].Start..spans[0].End];
        if (!text.EndsWith('.') || HiddenOrder.IsIn(text)) return null;
        return new Quotation(document, section, spans[0].Start, spans[0].End);
    }

    [GeneratedRegex(@"datenschutz|dsgvo|dsfa|personenbez|risik|gefahr|sicherheit|absicher|angriff|haft", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Matter();
}
