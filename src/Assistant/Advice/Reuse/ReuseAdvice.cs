using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Reuse;

/// <summary>"Gibt es das schon?": solutions to reuse before anything is built, with what they need and cost, who uses them, and where to look further.</summary>
internal sealed class ReuseAdvice(KnowledgeAccess knowledge)
{
    private const int MostSolutions = 3;
    private const int MostOnSuitability = 3;

    /// <summary>Solutions that fit less than this share of the best are about something near by.</summary>
    private const double NearBest = 0.75;

    /// <summary>What is shown of a solution: our word, the section, how many of its statements.</summary>
    private static readonly ShownSection[] Shown =
    [
        new("Was es ist", SectionRole.Summary, 1),
        new("Wofür", SectionRole.Suitability, 1),
        new("Wer es nutzt", SectionRole.Users, 3),
        new("Voraussetzungen", SectionRole.Prerequisites, 2),
        new("Kosten", SectionRole.Cost, 1),
        new("Risiken und Datenschutz", SectionRole.Risks, 1),
    ];

    private const string Everything =
        "Diese Lösungen zum Nachnutzen sind in den Quellen beschrieben. Nennen Sie, wofür Sie eine suchen, zum Beispiel „für Online-Beteiligung“; dann sage ich mehr zu Voraussetzungen und Kosten.";

    /// <summary>Where to look further is what a guide on catalogues of ready solutions says.</summary>
    private static readonly Matter Catalogue = new("Marktplatz fertige Lösungen");

    public async Task<AdviceResult?> AdviseAsync(AdviceRequest request, CancellationToken cancellationToken)
    {
        var matter = Matter.Of(request.Question);
        if (matter.IsEmpty) return await OverviewAsync(cancellationToken);
        var search = await MatterSearch.OnAsync(knowledge, matter, cancellationToken);
        var fitting = await search.SheetsAsync(DocumentKind.Solution, cancellationToken);
        if (fitting.Count == 0) return null;

        var numbers = new CitationNumbers();
        IReadOnlyList<MatterSheet> solutions = [.. fitting.TakeWhile(solution => solution.Fit >= fitting[0].Fit * NearBest).Take(MostSolutions)];
        List<AnswerPart> parts = [new AnswerPart(null, Introduction(solutions.Count), [])];
        parts.AddRange(solutions.Select(solution => Part(solution.Sheet, numbers)));
        if (await SuitabilityAsync(search, numbers, cancellationToken) is { } suitability) parts.Add(suitability);
        if (await LookFurtherAsync(numbers, cancellationToken) is { } further) parts.Add(further);
        return new QuotedAdvice { Parts = parts, Citations = numbers.ToCitations(), Confidence = AdviceConfidence.Matched };
    }

    /// <summary>Whether anything is needed at all, as the guide to the matter says.</summary>
    private static async Task<AnswerPart?> SuitabilityAsync(MatterSearch search, CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var guides = await search.SheetsAsync(DocumentKind.Guide, cancellationToken);
        return guides is [var best, ..] && best.Sheet.Opening(SectionRole.Suitability, MostOnSuitability) is { Count: > 0 } told
            ? new AnswerPart("Wann sich das lohnt", null, [.. told.Select(quotation => numbers.Sentence(quotation))])
            : null;
    }

    /// <summary>For who asks what there is at all: each solution with a sentence on what it is.</summary>
    private async Task<AdviceResult?> OverviewAsync(CancellationToken cancellationToken)
    {
        var numbers = new CitationNumbers();
        List<CitedSentence> solutions = [];
        foreach (var document in (await knowledge.Documents(cancellationToken)).Where(document => document.Kind == DocumentKind.Solution).OrderBy(document => document.Title, StringComparer.Ordinal))
        {
            var sheet = Sheet.Of(document, await knowledge.Passages(document.Id, cancellationToken));
            solutions.AddRange(sheet.Opening(SectionRole.Summary, 1).Select(quotation => numbers.Sentence(quotation)));
        }

        if (solutions.Count == 0) return null;
        List<AnswerPart> parts = [new AnswerPart(null, Everything, solutions)];
        if (await LookFurtherAsync(numbers, cancellationToken) is { } further) parts.Add(further);
        return new QuotedAdvice { Parts = parts, Citations = numbers.ToCitations(), Confidence = AdviceConfidence.Matched };
    }

    private static string Introduction(int solutions) => solutions == 1
        ? "Bevor Sie selbst bauen: Eine Lösung zum Nachnutzen ist in den Quellen beschrieben."
        : "Bevor Sie selbst bauen: Diese Lösungen zum Nachnutzen sind in den Quellen beschrieben, die passendste zuerst.";

    private static AnswerPart Part(Sheet sheet, CitationNumbers numbers) =>
        new(sheet.Document.Title, SheetQuotes.Has(sheet, SectionRole.Cost) ? null : "Was die Lösung kostet, ist nicht belegt.", SheetQuotes.Of(sheet, Shown, numbers));

    private async Task<AnswerPart?> LookFurtherAsync(CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var search = await MatterSearch.OnAsync(knowledge, Catalogue, cancellationToken);
        var guides = await search.SheetsAsync(DocumentKind.Guide, cancellationToken);
        return guides is [var best, ..] && best.Sheet.Opening(SectionRole.Summary, 2) is { Count: > 0 } summary
            ? new AnswerPart("Wo Sie weiter suchen können", null, [.. summary.Select(quotation => numbers.Sentence(quotation))])
            : null;
    }
}
