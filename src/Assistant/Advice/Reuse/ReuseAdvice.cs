using SmartRegions.Assistant.Advice.Sheets;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Reuse;

/// <summary>"Gibt es das schon?": solutions to reuse before anything is built, with what they need and cost, who uses them, and where to look further.</summary>
internal sealed class ReuseAdvice(KnowledgeAccess knowledge)
{
    private const int MostSolutions = 3;

    /// <summary>What is shown of a solution: our word, the section, how many of its statements.</summary>
    private static readonly (string Label, SectionRole Role, int Most)[] Shown =
    [
        ("Wofür", SectionRole.Summary, 1),
        ("Wer es nutzt", SectionRole.Users, 2),
        ("Voraussetzungen", SectionRole.Prerequisites, 2),
        ("Kosten", SectionRole.Cost, 1),
        ("Risiken und Datenschutz", SectionRole.Risks, 1),
    ];

    private readonly MatterSearch _search = new(knowledge);

    public async Task<AdviceResult?> AdviseAsync(AdviceRequest request, CancellationToken cancellationToken)
    {
        var matter = Matter.Of(request.Question);
        if (matter.IsEmpty) return null;
        var solutions = await _search.FindAsync(matter, DocumentKind.Solution, cancellationToken);
        if (solutions.Count == 0) return null;

        var numbers = new CitationNumbers();
        List<AnswerPart> parts = [new AnswerPart(null, "Bevor Sie selbst bauen: Diese Lösungen gibt es schon. Prüfen Sie, ob sie zu Ihren Voraussetzungen passen.", [])];
        foreach (var solution in solutions.Take(MostSolutions)) parts.Add(Part(solution.Sheet, numbers));
        return new QuotedAdvice { Parts = parts, Citations = numbers.ToCitations(), Confidence = AdviceConfidence.Matched };
    }

    private static AnswerPart Part(Sheet sheet, CitationNumbers numbers) => new(
        sheet.Document.Title,
        sheet.Section(SectionRole.Cost) is null ? "Was es kostet, ist nicht belegt." : null,
        SheetQuotes.Of(sheet, Shown, numbers));
}
