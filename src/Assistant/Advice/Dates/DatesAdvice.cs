using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Dates;

/// <summary>"Welche Termine gibt es?": what is to come, what is over, courses without a date, and where new dates are announced.</summary>
internal sealed partial class DatesAdvice(KnowledgeAccess knowledge)
{
    private const int MostUpcoming = 5;
    private const int MostPast = 3;
    private const int MostCourses = 3;

    private static readonly ShownSection[] OfCourse =
    [
        new("Angebot", SectionRole.Summary, 2),
        new("Wann", SectionRole.Dates, 1),
        new("Für wen", SectionRole.Audience, 1),
        new("Kosten", SectionRole.Cost, 1),
    ];

    public async Task<AdviceResult?> AdviseAsync(AdviceRequest request, CancellationToken cancellationToken)
    {
        var sheets = new List<(Sheet Sheet, IReadOnlyList<DatedEvent> Events)>();
        foreach (var document in (await knowledge.Documents(cancellationToken)).Where(document => document.Kind == DocumentKind.Training))
        {
            var sheet = Sheet.Of(document, await knowledge.Passages(document.Id, cancellationToken));
            sheets.Add((sheet, [.. DatedEvent.In(sheet)]));
        }

        if (sheets.Count == 0) return null;
        var folded = FoldedText.Of(request.Question.Text);
        var numbers = new CitationNumbers();
        var events = EventParts([.. sheets.SelectMany(sheet => sheet.Events)], KindAskedFor(folded), request.Today, numbers);
        var courses = CourseParts([.. sheets.Where(sheet => sheet.Events.Count == 0).Select(sheet => sheet.Sheet)], numbers);
        List<AnswerPart> parts = AsksForCourses().IsMatch(folded) ? [.. courses, .. events] : [.. events, .. courses];
        if (sheets.Find(sheet => sheet.Events.Count > 0).Sheet?.Section(SectionRole.Contact) is { } contact)
            parts.Add(new AnswerPart("Wo neue Termine stehen", null, SheetQuotes.Opening(contact, 2, numbers)));
        return numbers.ToCitations() is { Count: > 0 } citations ? new QuotedAdvice { Parts = parts, Citations = citations, Confidence = AdviceConfidence.Matched, Day = request.Today } : null;
    }

    private static List<AnswerPart> EventParts(IReadOnlyList<DatedEvent> all, string? kind, DateOnly today, CitationNumbers numbers)
    {
        if (all.Count == 0) return [];
        var ofKind = kind is null ? all : [.. all.Where(dated => Folding.Fold(dated.Row.Text).Contains(kind, StringComparison.Ordinal))];
        var events = ofKind.Count > 0 ? ofKind : all;
        var upcoming = events.Where(dated => dated.IsUpcoming(today)).OrderBy(dated => dated.Starts).Take(MostUpcoming).ToList();
        var past = events.Where(dated => !dated.IsUpcoming(today)).OrderByDescending(dated => dated.Ends).Take(MostPast).ToList();
        var date = GermanDay.Of(today);
        List<AnswerPart> parts = [upcoming.Count > 0 ? Part("Kommende Termine", $"Ab heute ({date}):", upcoming, numbers) : new AnswerPart(null, $"Ein kommender Termin ist mir heute ({date}) nicht bekannt.", [])];
        if (past.Count > 0) parts.Add(Part("Schon vorbei", "Zuletzt fanden statt oder waren angekündigt:", past, numbers));
        return parts;
    }

    private static AnswerPart Part(string heading, string note, IEnumerable<DatedEvent> events, CitationNumbers numbers) =>
        new(heading, note, [.. events.Select(dated => numbers.Sentence(dated.Row))]);

    private static List<AnswerPart> CourseParts(IEnumerable<Sheet> courses, CitationNumbers numbers) =>
    [
        .. courses.Select(sheet => new AnswerPart(sheet.Document.Title, null, SheetQuotes.Of(sheet, OfCourse, numbers))).Where(part => part.Sentences.Count > 0).Take(MostCourses),
    ];

    /// <summary>The kind of event that the question names, folded as it stands in tables.</summary>
    private static string? KindAskedFor(string folded) => EventKind().Match(folded) is { Success: true, Value: var kind } ? kind : null;

    [GeneratedRegex(
        "(regionalkonferenz|kongress|peer learning|konferenz|messe|tagung|workshop|webinar)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex EventKind();

    [GeneratedRegex(
        @"\b(kurs\w*|schulung\w*|weiterbild\w*|fortbild\w*|qualifizier\w*|lehrgang\w*|zertifikat\w*|seminar\w*|akademie)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForCourses();
}
