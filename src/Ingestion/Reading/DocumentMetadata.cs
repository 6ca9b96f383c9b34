using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>What a document says about itself (front matter, document properties); <see langword="null"/> or empty where it says nothing.</summary>
public sealed record DocumentMetadata
{
    public string? Title { get; init; }

    public DocumentKind? Kind { get; init; }

    public string? Publisher { get; init; }

    public DocumentDate? Published { get; init; }

    public DocumentDate? AsOf { get; init; }

    public DocumentDate? ValidUntil { get; init; }

    public string? License { get; init; }

    public Uri? Original { get; init; }

    public IReadOnlyList<string> Laender { get; init; } = [];

    public IReadOnlyList<string> FieldsOfAction { get; init; } = [];

    public string? Stage { get; init; }

    public Municipality? Municipality { get; init; }

    public EvidenceGrade? Evidence { get; init; }

    public FundingCall? Funding { get; init; }

    public Stewardship? Stewardship { get; init; }

    public IReadOnlyList<string> References { get; init; } = [];
}
