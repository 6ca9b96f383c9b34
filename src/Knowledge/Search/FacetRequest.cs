using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>What a search is to be kept to, in the words of a front matter; what is <see langword="null"/> is left open.</summary>
public sealed record FacetRequest
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    private const string Sizes = "Großstadt, Mittelstadt, Kleinstadt, Landgemeinde, Landkreis, Verbund";

    /// <summary>Code or name.</summary>
    public string? Land { get; init; }

    /// <summary>One of <see cref="FrontMatterWords.Kinds"/>.</summary>
    public string? Kind { get; init; }

    public string? Field { get; init; }

    public string? Stage { get; init; }

    public string? Size { get; init; }

    /// <summary>One of <see cref="FrontMatterWords.Grades"/>.</summary>
    public string? Grade { get; init; }

    /// <summary>A year.</summary>
    public int? Since { get; init; }

    /// <summary>What the kinds, grades and sizes are, for those who choose one.</summary>
    public static string KindsListed { get; } = FrontMatterWords.Listed(FrontMatterWords.Kinds.Keys);

    /// <inheritdoc cref="KindsListed"/>
    public static string GradesListed { get; } = FrontMatterWords.Listed(FrontMatterWords.Grades.Keys);

    /// <inheritdoc cref="KindsListed"/>
    public static string SizesListed => Sizes;

    /// <returns>The first that means nothing, as <c>kind</c>, and a German sentence on what it may be; <see langword="null"/> where all mean something.</returns>
    public (string Facet, string Expected)? Problem() => this switch
    {
        { Land: { } land } when !Documents.Land.TryParse(land, out _) => ("land", "Ein Bundesland wird als Kürzel wie HE oder mit Namen angegeben."),
        { Kind: { } kind } when !FrontMatterWords.Kinds.ContainsKey(kind) => ("kind", $"Möglich sind: {KindsListed}."),
        { Grade: { } grade } when !FrontMatterWords.Grades.ContainsKey(grade) => ("grade", $"Möglich sind: {GradesListed}."),
        { Size: { } size } when !SpatialTypes.TryParse(size, out _) => ("size", $"Möglich sind: {Sizes}."),
        { Since: < EarliestYear or > LatestYear } => ("since", "Erwartet wird ein Jahr wie 2024."),
        _ => null,
    };

    /// <returns>The same for fields and stages, which documents name as they like: one that none of them has.</returns>
    public (string Facet, string Expected)? Problem(IReadOnlyList<Document> documents)
    {
        if (Field is { } field && !documents.Any(new DocumentFacets { FieldOfAction = field }.Admit))
            return ("field", $"Möglich sind: {Named(documents.SelectMany(document => document.FieldsOfAction).Select(own => own.Name))}.");
        if (Stage is { } stage && !documents.Any(new DocumentFacets { Stage = stage }.Admit)) return ("stage", $"Möglich sind: {Named(documents.Select(document => document.Stage))}.");
        return null;
    }

    /// <exception cref="KeyNotFoundException">There is a <see cref="Problem()"/>.</exception>
    public DocumentFacets ToFacets() => new()
    {
        Land = Documents.Land.TryParse(Land, out var land) ? land : null,
        Kind = Kind is null ? null : FrontMatterWords.Kinds[Kind],
        FieldOfAction = Field,
        Stage = Stage,
        Evidence = Grade is null ? null : FrontMatterWords.Grades[Grade],
        SpatialType = SpatialTypes.TryParse(Size, out var type) ? type : null,
        SinceYear = Since,
    };

    private static string Named(IEnumerable<string?> names) => string.Join(", ", names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal));
}
