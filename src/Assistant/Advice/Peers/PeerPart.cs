using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>Shows one municipality: what it did, what it cost, what was learned, whom to ask.</summary>
internal static class PeerPart
{
    private static readonly ShownSection[] Shown =
    [
        new("Umgesetzt", SectionRole.Summary, 1),
        new("Genauer", SectionRole.Done, 1),
        new("Kosten", SectionRole.Cost, 1),
        new("Gelernt", SectionRole.Learned, 2),
        new("Wen Sie fragen können", SectionRole.Contact, 1),
    ];

    public static AnswerPart Of(Peer peer, AskerProfile profile, CitationNumbers numbers)
    {
        var about = PeerWording.About(peer, PeerProximity.Of(peer, profile));
        return peer switch
        {
            SheetPeer { Sheet: var sheet } => OfSheet(sheet, about, numbers),
            GuidePeer { Statement: var statement } => new AnswerPart(peer.Name, about, [numbers.Sentence(statement, "Was belegt ist")]),
            RowPeer { Evidenced: var evidenced } row => new AnswerPart(row.Name, about, [numbers.Sentence(evidenced, "Was belegt ist")]),
            _ => throw new ArgumentOutOfRangeException(nameof(peer), peer.GetType().Name, "Unknown peer."),
        };
    }

    /// <summary>Several in a line each: what is evidenced of them, or what their sheet says first.</summary>
    public static AnswerPart OfFurther(IReadOnlyList<Peer> peers, AskerProfile profile, CitationNumbers numbers) =>
        new(PeerWording.Further(profile), null, [.. peers.SelectMany(peer => Line(peer).Select(quotation => numbers.Sentence(quotation, peer.Name)))]);

    private static IReadOnlyList<Quotation> Line(Peer peer) => peer switch
    {
        SheetPeer { Sheet: var sheet } => sheet.Opening(SectionRole.Summary, 1),
        GuidePeer { Statement: var statement } => [statement],
        RowPeer { Evidenced: var evidenced } => [evidenced],
        _ => throw new ArgumentOutOfRangeException(nameof(peer), peer.GetType().Name, "Unknown peer."),
    };

    private static AnswerPart OfSheet(Sheet sheet, string about, CitationNumbers numbers)
    {
        var cost = SheetQuotes.Has(sheet, SectionRole.Cost) ? string.Empty : " Ein Betrag ist nicht belegt.";
        return new AnswerPart(sheet.Document.Title, $"{about}{cost} Beleg: {EvidenceWording.Of(sheet.Document)}.", SheetQuotes.Of(sheet, Shown, numbers));
    }
}
