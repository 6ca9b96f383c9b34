using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>What a sheet says about risks and data protection, to stand under an answer from that sheet: always where it is on a technology, elsewhere where it speaks of what is asked.</summary>
internal sealed partial class Caution(DocumentPassages passages)
{
    /// <summary>Share of the question from which a sentence speaks of it.</summary>
    private const double OnQuestion = 0.3;

    /// <summary>Fields of action that no technology belongs to.</summary>
    private static readonly FrozenSet<string> OfOrganisation =
        new[] { "Strategie und Organisation", "Finanzierung", "Beschaffung", "Bildung und Personal", "Zusammenarbeit" }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns><see langword="null"/> where a date, a count, an office, a place is asked for or just that section, and where the leading document has none or it does not belong to the answer.</returns>
    public async Task<Quotation?> OnAsync(Finding finding, CancellationToken cancellationToken)
    {
        var lead = finding.Extract.Quotations[0].Hit;
        if (lead.Document.Kind is not (DocumentKind.Guide or DocumentKind.Project or DocumentKind.Solution)) return null;
        if (AsksForFact(finding.Evidence.Question.Type) || AsksForIt(finding.Evidence.Question) || finding.Extract.Quotations.Any(quotation => IsHeading(quotation.Hit.Passage))) return null;
        var section = (await passages(lead.Document.Id, cancellationToken)).FirstOrDefault(IsHeading);
        return section is null ? null : Nearest(lead.Document, section, finding);
    }

    /// <summary>Facts that no use of the technology hangs on.</summary>
    private static bool AsksForFact(QuestionType type) => type is QuestionType.When or QuestionType.HowLong or QuestionType.HowMany or QuestionType.Who or QuestionType.Where;

    private static bool AsksForIt(UnderstoodQuestion question) => question.Words.Any(word => Matter().IsMatch(word.Folded));

    private static bool IsHeading(Passage passage) =>
        passage.HeadingPath is [.., var heading] && heading.Contains("Risiken", StringComparison.Ordinal) && heading.Contains("Datenschutz", StringComparison.Ordinal);

    /// <summary>The sentence that has most of the question; of those alike one on data protection, which concerns every use, then one that speaks of what is answered.</summary>
    private static Quotation? Nearest(Document document, Passage section, Finding finding)
    {
        var terms = finding.Evidence.Terms;
        var answer = StatementContent.Of(finding.Extract.Quotations.Select(quotation => quotation.Text));
        var best = SentenceSplitter.Split(section.Text)
            .Select(span => (Span: span, Text: span.Of(section.Text).ToString()))
            .Where(sentence => sentence.Text.EndsWith('.') && !BackReference.Begins(sentence.Text) && !HiddenOrder.IsIn(sentence.Text) && !Signpost.Is(sentence.Text))
            .Select(sentence => (sentence.Span, sentence.Text, Share: terms.ShareOfStems(terms.PresenceIn(sentence.Text).Values), IsOnAnswer: StatementContent.Of(sentence.Text).SharesNamesWith(answer)))
            .Where(sentence => sentence.Share >= OnQuestion || (IsOnTechnology(document) && (sentence.IsOnAnswer || finding.Evidence.Question.Type != QuestionType.Which)))
            .OrderByDescending(sentence => sentence.Share)
            .ThenByDescending(sentence => PersonalReference().IsMatch(sentence.Text))
            .ThenByDescending(sentence => sentence.IsOnAnswer)
            .FirstOrDefault();
        return best.Text is null ? null : new Quotation(document, section, best.Span.Start, best.Span.End);
    }

    /// <summary>Told by the field of action that the sheet names first.</summary>
    private static bool IsOnTechnology(Document document) => document.FieldsOfAction is [var field, ..] && !OfOrganisation.Contains(field.Name);

    [GeneratedRegex("personenbezug|personenbezogen|datenschutz|DSGVO", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PersonalReference();

    [GeneratedRegex(@"datenschutz|dsgvo|dsfa|personenbez|risik|gefahr|sicherheit|absicher|angriff|haft", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Matter();
}
