using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>A municipality that has done something, as far as a document tells it.</summary>
internal abstract record Peer
{
    public required string Name { get; init; }

    public required IReadOnlyList<Land> Laender { get; init; }

    public required SpatialType? SpatialType { get; init; }

    /// <summary>How much it is about the matter; for ordering only.</summary>
    public required double Fit { get; init; }
}

/// <summary>A municipality with a sheet of its own.</summary>
internal sealed record SheetPeer(Sheet Sheet) : Peer;

/// <summary>A municipality that a guide names as an example.</summary>
/// <param name="Statement">The item that names it.</param>
internal sealed record GuidePeer(Quotation Statement) : Peer;

/// <summary>A municipality that is a row of a table of projects.</summary>
/// <param name="Evidenced">The cell that says what is evidenced of it.</param>
/// <param name="EvidencesMatter">True when that cell is about the matter, not only the fields of action.</param>
internal sealed record RowPeer(Quotation Evidenced, bool EvidencesMatter) : Peer;
