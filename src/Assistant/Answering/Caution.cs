using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>What a sheet on a technology says about risks and data protection, to stand under every answer from that sheet.</summary>
internal sealed partial class Caution(DocumentPassages passages)
{
    /// <returns><see langword="null"/> where the leading document is no such sheet, has no such section, or is asked about just that.</returns>
    public async Task<Quotation?> OnAsync(Finding finding, CancellationToken cancellationToken)
    {
        var lead = finding.Extract.Quotations[0].Hit;
        if (lead.Document.Kind is not (DocumentKind.Guide or DocumentKind.Project or DocumentKind.Solution)) return null;
        if (AsksForIt(finding.Evidence.Question) || finding.Extract.Quotations.Any(quotation => IsHeading(quotation.Hit.Passage))) return null;
        var section = (await passages(lead.Document.Id, cancellationToken)).FirstOrDefault(IsHeading);
        return section is null ? null : Nearest(lead.Document, section, finding.Evidence.Terms);
    }

    private static bool AsksForIt(UnderstoodQuestion question) => question.Words.Any(word => Matter().IsMatch(word.Folded));

    private static bool IsHeading(Passage passage) =>
        passage.HeadingPath is [.., var heading] && heading.Contains("Risiken", StringComparison.Ordinal) && heading.Contains("Datenschutz", StringComparison.Ordinal);

    /// <summary>The sentence that has most of the question; of those alike one on data protection, which concerns every use.</summary>
    private static Quotation? Nearest(Document document, Passage section, QuestionTerms terms)
    {
        var span = SentenceSplitter.Split(section.Text)
            .Where(span => section.Text[span.Start..span.End] is var text && text.EndsWith('.') && !BackReference.Begins(text) && !HiddenOrder.IsIn(text))
            .OrderByDescending(span => terms.ShareOfStems(terms.PresenceIn(section.Text[span.Start..span.End]).Values))
            .ThenByDescending(span => PersonalReference().IsMatch(section.Text[span.Start..span.End]))
            .FirstOrDefault();
        return span.Length == 0 ? null : new Quotation(document, section, span.Start, span.End);
    }

    [GeneratedRegex("personenbezug|personenbezogen|datenschutz|DSGVO", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PersonalReference();

    [GeneratedRegex(@"datenschutz|dsgvo|dsfa|personenbez|risik|gefahr|sicherheit|absicher|angriff|haft", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Matter();
}
