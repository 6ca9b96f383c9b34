using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>"Kommunen wie wir": who has done it, those of the same Land and size first, what it cost, what they learned and whom to ask.</summary>
internal sealed class PeerAdvice(KnowledgeAccess knowledge)
{
    private const int MostPeers = 3;

    /// <summary>Statements on costs where these are asked for too.</summary>
    private const int MostAmounts = 4;

    /// <summary>Examples of a guide, and solutions, where no municipality is known.</summary>
    private const int MostExamples = 3;
    private const int MostSolutions = 2;

    /// <summary>Guides that fit less than this share of the best are about something near by.</summary>
    private const double NearBest = 0.75;

    /// <summary>Further ones, in a line each, where they are in the same Land.</summary>
    private const int MostFurther = 5;

    public async Task<AdviceResult?> AdviseAsync(AdviceRequest request, CancellationToken cancellationToken)
    {
        var matter = PeerMatter.Of(request.Question);
        var profile = request.Profile;
        // Without a matter and without an asker nothing tells one project from another.
        if (matter.IsEmpty && profile.Land is null && profile.Size is null)
            return !LikeUs.Asks(request.Question.Text) || ClarificationRules.WasAskedFor(ClarificationNeed.Land, request.Conversation) ? null : new AdviceInquiry(ClarificationNeed.Land, PeerWording.WhoAreYou);

        var search = matter.IsEmpty ? null : await MatterSearch.OnAsync(knowledge, matter, cancellationToken);
        var peers = search is null ? await AllAsync(cancellationToken) : await OnAsync(search, cancellationToken);
        var ranked = Ranked(search is null ? OfLandNamed(peers, request) : peers, request);
        if (ranked.Count == 0) return search is null ? null : await InsteadAsync(search, matter, cancellationToken);

        IReadOnlyList<Peer> nearest = [.. ranked.Take(MostPeers)];
        var isInLand = search is null || profile.Land is not { } own || await search.IsMentionedAsync(DocumentKind.Project, own, cancellationToken);
        var numbers = new CitationNumbers();
        List<AnswerPart> parts = [.. await CostsAsync(search, request.Question, numbers, cancellationToken), new AnswerPart(null, PeerWording.Introduction(ranked, nearest.Count, request, hasMatter: !matter.IsEmpty, isInLand), []), .. nearest.Select(peer => PeerPart.Of(peer, profile, numbers))];
        IReadOnlyList<Peer> further = [.. ranked.Skip(MostPeers).Where(peer => PeerProximity.Of(peer, profile).SameLand).Take(MostFurther)];
        if (further.Count > 0) parts.Add(PeerPart.OfFurther(further, profile, numbers));
        parts.AddRange(await RisksAsync(search, nearest, numbers, cancellationToken));
        return new QuotedAdvice
        {
            Parts = parts,
            Citations = numbers.ToCitations(),
            Confidence = matter.IsEmpty || nearest[0] is not SheetPeer ? AdviceConfidence.PartlyMatched : AdviceConfidence.Matched,
        };
    }

    /// <summary>"Was kostet es, und wer hat es schon?": what a guide to the matter knows of its costs comes before who has done it.</summary>
    private static async Task<IReadOnlyList<AnswerPart>> CostsAsync(MatterSearch? search, UnderstoodQuestion question, CitationNumbers numbers, CancellationToken cancellationToken)
    {
        if (search is null || question.Type != QuestionType.Cost || await search.SheetsAsync(DocumentKind.Guide, cancellationToken) is not [var guide, ..]) return [];
        return guide.Sheet.Section(SectionRole.Cost) is { } costs ? [new AnswerPart(costs.Heading, null, SheetQuotes.Opening(costs, MostAmounts, numbers))] : [];
    }

    /// <summary>What the guide to the matter, or else the sheet of the nearest, says first of risks and data protection.</summary>
    private static async Task<IReadOnlyList<AnswerPart>> RisksAsync(MatterSearch? search, IReadOnlyList<Peer> nearest, CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var guides = search is null ? [] : await search.SheetsAsync(DocumentKind.Guide, cancellationToken);
        var sheets = guides.Take(1).Select(guide => guide.Sheet).Concat(nearest.OfType<SheetPeer>().Select(peer => peer.Sheet));
        return search is not null && sheets.FirstOrDefault(sheet => SheetQuotes.Has(sheet, SectionRole.Risks)) is { } sheet
            ? [new AnswerPart("Risiken und Datenschutz", null, SheetQuotes.Of(sheet, SectionRole.Risks, 1, null, numbers))]
            : [];
    }

    /// <summary>A Land that the question names bounds what is asked where nothing else does.</summary>
    private static IReadOnlyList<Peer> OfLandNamed(IReadOnlyList<Peer> peers, AdviceRequest request) =>
        LandMention.In(request.Question.Text) is { } land && !LikeUs.Asks(request.Question.Text) && peers.Where(peer => peer.Laender.Contains(land)).ToList() is { Count: > 0 } own ? own : peers;

    /// <summary>What there is on the matter where no municipality has done it: who does it according to a guide, and solutions to reuse.</summary>
    private static async Task<QuotedAdvice?> InsteadAsync(MatterSearch search, Matter matter, CancellationToken cancellationToken)
    {
        var numbers = new CitationNumbers();
        List<AnswerPart> parts = [new AnswerPart(null, PeerWording.NoneOn(matter.Text), [])];
        // Where no guide is about it either, the sources are better looked up.
        if (await search.SheetsAsync(DocumentKind.Guide, cancellationToken) is not [var guide, ..]) return null;
        if (guide.Sheet.Section(SectionRole.Users) is { } users) parts.Add(new AnswerPart($"{guide.Sheet.Document.Title}: {users.Heading}", null, SheetQuotes.Opening(users, MostExamples, numbers)));
        foreach (var solution in (await search.SheetsAsync(DocumentKind.Solution, cancellationToken)).Take(MostSolutions))
            parts.Add(new AnswerPart($"Zum Nachnutzen: {solution.Sheet.Document.Title}", null, SheetQuotes.Of(solution.Sheet, SectionRole.Summary, 1, null, numbers)));
        return numbers.ToCitations() is { Count: > 0 } citations ? new QuotedAdvice { Parts = parts, Citations = citations, Confidence = AdviceConfidence.PartlyMatched, Missing = matter.Words } : null;
    }

    private async Task<IReadOnlyList<Peer>> OnAsync(MatterSearch search, CancellationToken cancellationToken)
    {
        var sheets = await search.SheetsAsync(DocumentKind.Project, cancellationToken);
        var rows = (await TablesAsync(cancellationToken)).SelectMany(table => ProjectTable.Peers(table, search.FitOf));
        var guides = await search.SheetsAsync(DocumentKind.Guide, cancellationToken);
        var examples = guides.TakeWhile(guide => guide.Fit >= guides[0].Fit * NearBest).SelectMany(guide => GuideExamples.In(guide, search.FitOf));
        return [.. sheets.Where(sheet => sheet.Sheet.Document.Municipality is not null).Select(sheet => Peer(sheet.Sheet, sheet.Fit)), .. rows, .. examples];
    }

    private async Task<IReadOnlyList<Peer>> AllAsync(CancellationToken cancellationToken)
    {
        var sheets = await SheetsAsync(document => document.Municipality is not null, cancellationToken);
        return [.. sheets.Select(sheet => Peer(sheet, fit: 1)), .. (await TablesAsync(cancellationToken)).SelectMany(table => ProjectTable.Peers(table, text => ProjectTable.TellsNothing(text) ? null : 1))];
    }

    /// <summary>What tells of no municipality by itself may list many.</summary>
    private Task<IReadOnlyList<Sheet>> TablesAsync(CancellationToken cancellationToken) => SheetsAsync(document => document.Municipality is null, cancellationToken);

    private async Task<IReadOnlyList<Sheet>> SheetsAsync(Func<Document, bool> wanted, CancellationToken cancellationToken)
    {
        var sheets = new List<Sheet>();
        foreach (var document in await knowledge.Documents(cancellationToken))
        {
            if (document.Kind == DocumentKind.Project && wanted(document)) sheets.Add(Sheet.Of(document, await knowledge.Passages(document.Id, cancellationToken)));
        }

        return sheets;
    }

    private static SheetPeer Peer(Sheet sheet, double fit)
    {
        var municipality = sheet.Document.Municipality!;
        return new SheetPeer(sheet)
        {
            Name = municipality.Name,
            Laender = sheet.Document.Laender,
            SpatialType = SpatialTypes.TryParse(municipality.SpatialType, out var type) ? type : municipality.Inhabitants is { } inhabitants ? SpatialTypes.OfInhabitants(inhabitants) : null,
            Fit = fit,
        };
    }

    /// <summary>
    /// A row about a municipality that has a sheet too says the same in fewer words; one of which nothing on the matter is evidenced ("nur die Aufnahme in das Programm") comes
    /// behind all that tell of it, however near. Of those equally near, a league across several Länder is the least like anybody.
    /// </summary>
    private static IReadOnlyList<Peer> Ranked(IReadOnlyList<Peer> peers, AdviceRequest request)
    {
        var distance = Distance(peers, request);
        var together = PeerConditions.In(request.Question.Text).Together;
        var told = peers.OfType<SheetPeer>().SelectMany(peer => new[] { peer.Name, peer.Sheet.Document.NameInTitle() }).ToList();
        return
        [
            .. peers.Where(peer => peer is SheetPeer || !told.Exists(name => peer.Name.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(peer.Name, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(peer => peer is RowPeer { EvidencesMatter: false })
                .ThenByDescending(peer => together && peer.SpatialType == SpatialType.Association)
                .ThenBy(peer => distance(PeerProximity.Of(peer, request.Profile)))
                .ThenBy(peer => peer.Laender.Count > 1)
                .ThenByDescending(peer => peer is SheetPeer)
                .ThenByDescending(peer => peer.Fit)
                .ThenBy(peer => peer.Name, StringComparer.Ordinal)
                .DistinctBy(peer => (peer.Name, peer is SheetPeer)),
        ];
    }

    /// <summary>What is asked about comes first, and the size that is next to the asker's own where none of that is known; else Land and size count alike.</summary>
    private static Func<PeerProximity, int> Distance(IReadOnlyList<Peer> peers, AdviceRequest request) => request switch
    {
        { IsOfLand: true, IsOfSize: false } => near => near.DistanceByLand,
        { IsOfLand: false, IsOfSize: true } => near => near.DistanceBySize,
        { IsOfLand: false, Profile.Size: { } size } when !peers.Any(peer => peer.SpatialType == size) => near => near.DistanceBySize,
        _ => near => near.Distance,
    };
}
