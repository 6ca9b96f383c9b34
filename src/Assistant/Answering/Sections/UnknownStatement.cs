using System.Text.RegularExpressions;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering.Sections;

/// <summary>What a sheet says is not known, put beside an answer from it that lacks just this: "Fahrgastzahlen sind nicht belegt" says more than silence.</summary>
/// <param name="passages">How a sheet is read.</param>
internal sealed partial class UnknownStatement(DocumentPassages passages)
{
    /// <summary>Share of the question that the statement must carry with its own words to be the reply to a question for an amount, a date, a number.</summary>
    private const double LeastOfQuestion = 0.35;

    /// <summary>What is "nicht nur in Ulm bekannt" is known.</summary>
    private const string NotOnly = "nicht nur ";

    /// <summary>True for a sentence that says something is not known: an answer that leads with one is given with reserve.</summary>
    public static bool Is(string sentence) => NotEvidenced().IsMatch(sentence.Replace(NotOnly, string.Empty, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for one that says so of a price.</summary>
    public static bool IsOnPrice(string sentence) => Is(sentence) && Price().IsMatch(sentence);

    /// <summary>True for one that says so of a day: "Eine Antragsfrist von mFUND ist nicht belegt".</summary>
    public static bool IsOnDay(string sentence) => Is(sentence) && Day().IsMatch(sentence);

    /// <summary>True for one that says so of the next day of its kind: "Ein neuer Termin ist nicht belegt".</summary>
    public static bool IsOnTheNext(string sentence) => IsOnDay(sentence) && AsksForTheNext(sentence);

    /// <summary>True for what speaks of the next one of several: "Wann macht das Land das nächste Fenster auf?"</summary>
    public static bool AsksForTheNext(string text) => Next().IsMatch(text);

    /// <summary>True for one that says so of something else than is asked for: of a price where none is asked for, of a day where a yes or no is.</summary>
    /// <param name="sentence">Of a source.</param>
    /// <param name="asked">What is asked for.</param>
    public static bool IsOnOther(string sentence, QuestionType asked)
    {
        if (!Is(sentence)) return false;
        var told = IsOnPrice(sentence) ? QuestionType.Cost : TypeOf(sentence);
        return told is not null && told != asked;
    }

    /// <summary>"Bis wann … vorliegen muss, ist nicht belegt" tells of a day.</summary>
    private static QuestionType? TypeOf(string sentence)
    {
        var comma = sentence.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !OpensIndirectQuestion().IsMatch(sentence)) return null;
        return QuestionReader.Read($"{sentence[..comma]}?").Type is var type && QuestionTypes.DemandForm(type) ? type : null;
    }

    [GeneratedRegex("^(Bis wann|Ab wann|Wann|Wie viele?|Wie lange|Wie hoch|Wer|Wo) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OpensIndirectQuestion();

    /// <returns>The finding with the statement and covering what it speaks of; the finding itself where nothing is missing, a row of the table is, or the sheet does not speak of it.</returns>
    public async Task<Finding> AddToAsync(Finding finding, CancellationToken cancellationToken)
    {
        if (finding.Lacks is not null || finding.Extract.Quotations.Count == 0 || (finding.Coverage.Missing.Count == 0 && !QuestionTypes.DemandForm(finding.Evidence.Question.Type))) return finding;
        var lead = finding.Extract.Quotations[0].Hit;
        var hits = (await passages(lead.Document.Id, cancellationToken))
            .Where(passage => passage.HeadingPath is [.., var heading] && SectionHeadings.RoleOf(heading) == SectionRole.Unknown)
            .Select(passage => lead with { Passage = passage, Bm25 = 0 });
        var best = Evidence.From(finding.Evidence.Question, finding.Evidence.Found with { Hits = [.. hits] }, finding.Evidence.Named).Sentences
            .Where(sentence => sentence.IsStatement && !sentence.Text.EndsWith(':'))
            .Select(sentence => (Sentence: sentence, Words: SpokenOf(sentence, finding), Share: finding.Evidence.Terms.Share(sentence.Presence)))
            .Where(pair => pair.Words.Count > 0 || (QuestionTypes.DemandForm(finding.Evidence.Question.Type) && pair.Share >= LeastOfQuestion))
            .OrderByDescending(pair => pair.Words.Count)
            .ThenByDescending(pair => pair.Share)
            .FirstOrDefault();
        return best.Sentence is null ? finding : With(finding, best.Sentence);
    }

    [GeneratedRegex(@"\b(nicht|kein|keine|keinen|keiner|keines) ([^.;:]* )?(belegt|bekannt)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NotEvidenced();

    [GeneratedRegex("kosten|kostet|preis|betrag|beträge|gebühr|entgelt|ausgaben", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex("frist|termin|aufruf|beginn|zeitpunkt|datum|wann ", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(nächste[nrms]?|neue[nrms]?|weitere[nrms]?|kommende[nrms]?|wieder)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Next();

    /// <summary>The missing words that the sentence has.</summary>
    private static List<string> SpokenOf(EvidenceSentence sentence, Finding finding)
    {
        var shares = finding.Evidence.Terms.ShareByWord(sentence.Presence);
        return [.. finding.Evidence.Question.Words.Where((word, i) => shares[i] >= Coverage.CoveredFrom && finding.Coverage.Missing.Contains(word.AsTyped, StringComparer.OrdinalIgnoreCase)).Select(word => word.AsTyped)];
    }

    private static Finding With(Finding finding, EvidenceSentence sentence)
    {
        var statement = new EvidenceQuotation(sentence.Hit, Math.Max(sentence.Span.Start, sentence.Line.ContentStart), sentence.Span.End, [sentence]);
        if (finding.Extract.Quotations.Any(statement.Overlaps)) return finding;
        var extract = finding.Extract with { Quotations = [.. finding.Extract.Quotations, statement] };
        var coverage = Coverage.Of(extract, finding.Evidence);
        return finding with { Extract = extract, Coverage = coverage.Completeness == Completeness.Full ? coverage with { Completeness = Completeness.Partial } : coverage };
    }
}
