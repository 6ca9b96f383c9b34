using SmartRegions.Assistant.Advice.Sheets;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>"Vergleiche Ulm und den Landkreis Hof": two or three projects or solutions side by side, each cell with its citation.</summary>
internal sealed class ComparisonAdvice(KnowledgeAccess knowledge)
{
    private const int Fewest = 2;

    public async Task<AdviceResult?> AdviseAsync(AdviceRequest request, CancellationToken cancellationToken)
    {
        var documents = await knowledge.Documents(cancellationToken);
        var resolved = ComparedNames.In(request.Question.Text).Select(name => (Name: name, Documents: NamedSheets.Resolve(name, documents))).ToList();
        IReadOnlyList<Document> compared = [.. resolved.SelectMany(pair => pair.Documents).DistinctBy(document => document.Id).Take(ComparedNames.Most)];
        IReadOnlyList<string> unknown = [.. resolved.Where(pair => pair.Documents.Count == 0).Select(pair => pair.Name)];
        // What no sheet is named after ("LoRaWAN oder LTE-M?") is looked up.
        if (compared.Count == 0 || compared.Count + unknown.Count < Fewest) return null;

        List<Sheet> sheets = [];
        foreach (var document in compared) sheets.Add(Sheet.Of(document, await knowledge.Passages(document.Id, cancellationToken)));
        var numbers = new CitationNumbers();
        var table = ComparisonTable.Of(sheets, numbers);
        return numbers.ToCitations() is not { Count: > 0 } citations ? null : new QuotedAdvice
        {
            Parts = [new AnswerPart(null, ComparisonWording.Introduction(compared, unknown), [])],
            Table = table,
            Citations = citations,
            Confidence = unknown.Count == 0 ? AdviceConfidence.Matched : AdviceConfidence.PartlyMatched,
            Missing = unknown,
        };
    }
}
