using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>
/// "Vergleiche Ulm und den Landkreis Hof": two or three projects, solutions or programmes side by side, each cell with its citation. Of places without a sheet it shows what other sheets say of them.
/// </summary>
internal sealed class ComparisonAdvice(KnowledgeAccess knowledge)
{
    private const int Fewest = 2;

    private readonly PassingMentions _mentions = new(knowledge);

    public async Task<AdviceResult?> AdviseAsync(AdviceRequest request, CancellationToken cancellationToken)
    {
        var documents = await knowledge.Documents(cancellationToken);
        var areProgrammes = NamedProgrammes.In(request.Question.Text, documents).Count >= Fewest;
        var resolved = ComparedNames.In(request.Question.Text).Select(name => (Name: name, Documents: Resolve(name, areProgrammes, documents))).ToList();
        IReadOnlyList<Document> compared = [.. resolved.SelectMany(pair => pair.Documents).DistinctBy(document => document.Id).Take(ComparedNames.Most)];
        IReadOnlyList<string> unknown = [.. resolved.Where(pair => pair.Documents.Count == 0).Select(pair => pair.Name)];
        return await CompareAsync(compared, unknown, request.Today, cancellationToken);
    }

    /// <summary>Where programmes are compared a name is first one of these.</summary>
    private static IReadOnlyList<Document> Resolve(string name, bool areProgrammes, IReadOnlyList<Document> documents) =>
        areProgrammes && NamedProgrammes.In(name, documents) is { Count: > 0 } programmes ? programmes : NamedSheets.Resolve(name, documents);

    /// <param name="compared">Projects, solutions or programmes; of more than three the first three.</param>
    /// <param name="today">By which a programme is open or not.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> for fewer than two.</returns>
    public Task<AdviceResult?> CompareAsync(IReadOnlyList<Document> compared, DateOnly today, CancellationToken cancellationToken) =>
        CompareAsync([.. compared.Take(ComparedNames.Most)], [], today, cancellationToken);

    /// <param name="compared">With a sheet each.</param>
    /// <param name="unknown">Names of those without one.</param>
    /// <param name="today">By which a programme is open or not.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    private async Task<AdviceResult?> CompareAsync(IReadOnlyList<Document> compared, IReadOnlyList<string> unknown, DateOnly today, CancellationToken cancellationToken)
    {
        if (compared.Count + unknown.Count < Fewest) return null;
        var mentions = await MentionsAsync(unknown, cancellationToken);
        // What no sheet is named after and no place is called ("LoRaWAN oder LTE-M?") is looked up.
        if (compared.Count == 0 && mentions.Count < Fewest) return null;

        var numbers = new CitationNumbers();
        var table = compared.Count == 0 ? null : ComparisonTable.Of(await SheetsAsync(compared, cancellationToken), today, numbers);
        IReadOnlyList<AnswerPart> said = [.. mentions.Select(place => Part(place.Name, place.Said, numbers))];
        return numbers.ToCitations() is not { Count: > 0 } citations ? null : new QuotedAdvice
        {
            Parts = [new AnswerPart(null, ComparisonWording.Introduction(compared, unknown, said.Count > 0), []), .. said],
            Table = table,
            Citations = citations,
            Confidence = unknown.Count == 0 ? AdviceConfidence.Matched : AdviceConfidence.PartlyMatched,
            Day = compared.Any(document => document.Funding is not null) ? today : null,
            Missing = [.. unknown.Except(mentions.Select(place => place.Name), StringComparer.Ordinal)],
        };
    }

    private static AnswerPart Part(string name, IReadOnlyList<Quotation> said, CitationNumbers numbers) =>
        new(name, null, [.. said.Select(quotation => SheetQuotes.Sentence(quotation, null, numbers))]);

    private async Task<IReadOnlyList<Sheet>> SheetsAsync(IReadOnlyList<Document> compared, CancellationToken cancellationToken)
    {
        var sheets = new List<Sheet>();
        foreach (var document in compared) sheets.Add(Sheet.Of(document, await knowledge.Passages(document.Id, cancellationToken)));
        return sheets;
    }

    private async Task<IReadOnlyList<(string Name, IReadOnlyList<Quotation> Said)>> MentionsAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var mentions = new List<(string Name, IReadOnlyList<Quotation> Said)>();
        foreach (var name in names)
        {
            if (await _mentions.OfAsync(name, cancellationToken) is { Count: > 0 } said) mentions.Add((name, said));
        }

        return mentions;
    }
}
