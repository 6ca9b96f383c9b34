using System.Text.RegularExpressions;
using SmartRegions.Assistant.Advice.Comparing;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>More on what was shown, from the sections of its sheets.</summary>
internal sealed partial class AdviceDetails(KnowledgeAccess knowledge)
{
    private const int MostSheets = 8;

    /// <summary>Of more sheets than these each says less.</summary>
    private const int FewSheets = 4;
    private const int MostStatements = 4;
    private const int StatementsOfMany = 2;

    /// <param name="kind">What was advised on.</param>
    /// <param name="shown">What the advice cited.</param>
    /// <param name="day">The day for which it said what is open or to come, if any.</param>
    /// <param name="detail">What is asked of it.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where none of the sheets tells it, or the words beside the question name none of them.</returns>
    public async Task<QuotedAdvice?> QuoteAsync(AdviceKind kind, IReadOnlyList<Citation> shown, DateOnly? day, AskedDetail detail, CancellationToken cancellationToken)
    {
        var numbers = new CitationNumbers();
        List<AnswerPart> parts = [new AnswerPart(null, $"{detail.Label} – das steht in den eben gezeigten Quellen:", [])];
        var meant = Meant(kind, shown, detail).Take(MostSheets).ToList();
        var most = meant.Count > FewSheets ? StatementsOfMany : MostStatements;
        foreach (var document in meant)
        {
            var sheet = Sheet.Of(document, await knowledge.Passages(document.Id, cancellationToken));
            if (detail.Roles.Contains(SectionRole.Place))
            {
                parts.Add(new AnswerPart(document.Title, $"{ComparisonWording.Place(document)}.", SheetQuotes.Of(sheet, SectionRole.Summary, 1, null, numbers)));
                continue;
            }

            IReadOnlyList<CitedSentence> quotes = [.. detail.Roles.SelectMany(role => SheetQuotes.Of(sheet, role, most, null, numbers))];
            if (quotes.Count == 0 && detail.Roles.Contains(SectionRole.Contact)) quotes = Reachable(sheet, shown, numbers);
            // An office sheet on other topics need not say that it says nothing.
            if (quotes.Count > 0 || kind != AdviceKind.Office) parts.Add(new AnswerPart(document.Title, quotes.Count == 0 ? "Dazu ist in dieser Quelle nichts belegt." : null, quotes));
        }

        return numbers.ToCitations() is not { Count: > 0 } citations ? null : new QuotedAdvice
        {
            Parts = parts,
            Citations = citations,
            Confidence = parts[1].Sentences.Count > 0 ? AdviceConfidence.Matched : AdviceConfidence.PartlyMatched,
            Day = day,
        };
    }

    /// <summary>Those whose place or name is told, else all. A guide is shown for an example in it and tells nothing of that but its costs, which stand in its table.</summary>
    private static IEnumerable<Document> Meant(AdviceKind kind, IReadOnlyList<Citation> shown, AskedDetail detail)
    {
        var subjects = AdviceSubjects.Of(kind, shown);
        return (detail.Places?.Of(subjects) ?? subjects).Where(document => (document.Kind != DocumentKind.Guide || detail.Roles.Contains(SectionRole.Cost)) && IsMeant(document, detail.Names));
    }

    /// <summary>Where words beside the question stand, they name a sheet by its place or title.</summary>
    private static bool IsMeant(Document document, IReadOnlyList<string> names)
    {
        var own = GermanTokenizer.Tokenize($"{document.Title}\n{document.Municipality?.Name}").Select(token => Folding.Fold(token.Text)).ToHashSet(StringComparer.Ordinal);
        return names.All(name => own.Contains(Folding.Fold(name)));
    }

    /// <summary>What a sheet without a section on it says of how to reach someone; of a sheet on all topics only the sections that were shown.</summary>
    private static IReadOnlyList<CitedSentence> Reachable(Sheet sheet, IReadOnlyList<Citation> shown, CitationNumbers numbers)
    {
        var cited = shown.Where(citation => citation.Document.Id == sheet.Document.Id).Select(citation => citation.Passage.Id).ToHashSet();
        var statements = sheet.Sections.Where(section => section.Role != SectionRole.Unknown)
            .Where(section => sheet.Document.Laender.Count > 0 || section.Statements.Any(statement => cited.Contains(statement.Quotation.Passage.Id)))
            .SelectMany(section => section.Statements.Select(statement => statement.Quotation))
            .Where(quotation => SaysHowToReach().IsMatch(quotation.Text));
        return [.. statements.Take(MostStatements).Select(quotation => numbers.Sentence(quotation))];
    }

    [GeneratedRegex(
        @"\p{L}@\p{L}|\b(Telefon\w*|E-Mail\w*|erreichbar|erreichen|Website|Kontaktformular)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SaysHowToReach();
}
