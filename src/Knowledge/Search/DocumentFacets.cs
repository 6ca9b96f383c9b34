using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>What documents are to be like; what is <see langword="null"/> is left open. A document that does not say is not among them, but one without Länder holds in all.</summary>
public sealed record DocumentFacets
{
    public Land? Land { get; init; }

    public DocumentKind? Kind { get; init; }

    /// <summary>A Handlungsfeld, in any case.</summary>
    public string? FieldOfAction { get; init; }

    /// <summary>A Stufe such as <c>Pilot</c>, in any case.</summary>
    public string? Stage { get; init; }

    public EvidenceGrade? Evidence { get; init; }

    /// <summary>Of the municipality reported on; its inhabitants tell it where it is not declared.</summary>
    public SpatialType? SpatialType { get; init; }

    /// <summary>Stated in this year or later.</summary>
    public int? SinceYear { get; init; }

    public bool Admit(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return (Land is not { } land || document.Laender.Count == 0 || document.Laender.Contains(land))
            && (Kind is not { } kind || document.Kind == kind)
            && (FieldOfAction is not { } field || document.FieldsOfAction.Any(own => IsSame(own.Name, field)))
            && (Stage is not { } stage || IsSame(document.Stage, stage))
            && (Evidence is not { } grade || document.Evidence == grade)
            && (SpatialType is not { } type || TypeOf(document.Municipality) == type)
            && (SinceYear is not { } year || document.Validity.AsOf?.LastDay.Year >= year);
    }

    /// <summary>Those that are not like this.</summary>
    public IReadOnlySet<DocumentId> Excluded(IEnumerable<Document> documents) => documents.Where(document => !Admit(document)).Select(document => document.Id).ToHashSet();

    private static bool IsSame(string? own, string asked) => string.Equals(own?.Trim(), asked.Trim(), StringComparison.OrdinalIgnoreCase);

    private static SpatialType? TypeOf(Municipality? municipality) => municipality switch
    {
        null => null,
        _ when SpatialTypes.TryParse(municipality.SpatialType, out var declared) => declared,
        { Inhabitants: { } inhabitants } => SpatialTypes.OfInhabitants(inhabitants),
        _ => null,
    };
}
