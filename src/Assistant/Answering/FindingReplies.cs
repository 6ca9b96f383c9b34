using SmartRegions.Assistant.Answering.Conflicts;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>Makes an answer, or an abstention, of what was found.</summary>
/// <param name="id">Id of the answer.</param>
/// <param name="trace">The steps so far.</param>
/// <param name="today">The day in Germany.</param>
internal sealed class FindingReplies(string id, Trace trace, DateOnly today)
{
    /// <param name="finding">What is quoted.</param>
    /// <param name="isCertain">False when it fits only possibly.</param>
    /// <param name="caution">Risks to be shown beside it; <see langword="null"/> for none.</param>
    public CitedAnswer Cite(Finding finding, bool isCertain, Quotation? caution)
    {
        var (evidence, extract, coverage, strength, probability, _) = finding;
        var numbers = new CitationNumbers();
        IReadOnlyList<CitedSentence> sentences = [.. extract.Quotations.Select(quotation => numbers.Sentence(quotation))];
        var note = extract.Sheet is { } sheet ? Wording.FromSheet(sheet) : null;
        var supplements = Supplements.Of(ConflictSearch.In(extract, evidence), finding.Background, caution, numbers);
        var citations = numbers.ToCitations();
        var unanswered = UnansweredWords.In(finding);
        return new CitedAnswer
        {
            Id = id,
            Text = Wording.WithSupplements(Wording.CitedText(note, sentences, coverage.LacksForm, unanswered, evidence.Question.Type, isCertain, extract.IsInLines), supplements),
            Intent = SnakeCase.Of(evidence.Question.Type),
            Completeness = isCertain && !UnknownStatement.Is(sentences[0].Text) ? coverage.Completeness : Completeness.Partial,
            Confidence = probability,
            Strength = strength,
            Parts = [new AnswerPart(null, note, sentences), .. supplements],
            Notes = AnswerNotes.On(sentences, citations, extract.NotShown(evidence), today),
            SeeAlso = RelatedSheets.To(finding),
            Citations = citations,
            Missing = coverage.Missing,
            Unanswered = unanswered,
            Elapsed = trace.Elapsed,
            Trace = trace.Entries,
            Found = evidence.Found.Hits,
        };
    }

    /// <summary>A legal question that is about the rule, with the remark that a single case is not judged here.</summary>
    /// <param name="finding">What is quoted.</param>
    /// <param name="isCertain">False when it fits only possibly.</param>
    /// <param name="land">Whose supervision is named.</param>
    public CitedAnswer CiteRule(Finding finding, bool isCertain, Land? land)
    {
        var answer = Cite(finding, isCertain, caution: null);
        return answer with { Completeness = Completeness.Partial, Notes = [.. answer.Notes, new AnswerNote(NoteKind.RuleOnly, LegalCaseWording.RuleOnly(land))] };
    }

    /// <param name="finding">What does not carry an answer.</param>
    /// <param name="leftOpen">What the sheets say is not known of just this; mostly nothing.</param>
    /// <param name="offices">Whom to ask, quoted; possibly nobody.</param>
    /// <param name="numbers">Their citations.</param>
    public Abstention Abstain(Finding finding, IReadOnlyList<CitedSentence> leftOpen, IReadOnlyList<CitedSentence> offices, CitationNumbers numbers)
    {
        var question = finding.Evidence.Question;
        var nearest = NearSections.To(finding);
        return new Abstention
        {
            Id = id,
            Text = Wording.Abstention(PersonDetail.IsAskedFor(question), question.ContentWords, leftOpen, finding.Lacks, nearest, offices),
            Intent = SnakeCase.Of(question.Type),
            Confidence = finding.Probability,
            Strength = finding.Strength,
            SoughtFor = question.ContentWords,
            Nearest = nearest,
            LeftOpen = leftOpen,
            Offices = offices,
            Citations = numbers.ToCitations(),
            Elapsed = trace.Elapsed,
            Trace = trace.Entries,
            Found = finding.Evidence.Found.Hits,
        };
    }
}
