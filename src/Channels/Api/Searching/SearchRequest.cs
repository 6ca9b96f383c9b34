using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Channels.Api.Searching;

/// <summary>A search; what it is kept to is said in the words of the front matter.</summary>
internal sealed record SearchRequest([property: JsonRequired] string Query, int Top = 10)
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    public string? Land { get; init; }

    public string? Kind { get; init; }

    public string? Field { get; init; }

    public string? Stage { get; init; }

    public string? Size { get; init; }

    public string? Grade { get; init; }

    public int? Since { get; init; }

    /// <returns>What the sender is told; <see langword="null"/> when nothing is wrong.</returns>
    public IResult? Problem() => this switch
    {
        { Query.Length: > ApiLimits.QueryLength } => ApiProblems.BadField("query", $"Höchstens {ApiLimits.QueryLength} Zeichen."),
        { Top: < 1 or > ApiLimits.Hits } => ApiProblems.BadField("top", $"Erwartet wird eine Zahl von 1 bis {ApiLimits.Hits}."),
        { Land: { } land } when !Knowledge.Documents.Land.TryParse(land, out _) => ApiProblems.BadField("land", "Ein Bundesland wird als Kürzel wie HE oder mit Namen angegeben."),
        { Kind: { } kind } when !FrontMatterWords.Kinds.ContainsKey(kind) => ApiProblems.BadField("kind", $"Möglich sind: {FrontMatterWords.Listed(FrontMatterWords.Kinds.Keys)}."),
        { Grade: { } grade } when !FrontMatterWords.Grades.ContainsKey(grade) => ApiProblems.BadField("grade", $"Möglich sind: {FrontMatterWords.Listed(FrontMatterWords.Grades.Keys)}."),
        { Size: { } size } when !SpatialTypes.TryParse(size, out _) => ApiProblems.BadField("size", "Möglich sind: Großstadt, Mittelstadt, Kleinstadt, Landgemeinde, Landkreis, Verbund."),
        { Since: < EarliestYear or > LatestYear } => ApiProblems.BadField("since", "Erwartet wird ein Jahr wie 2024."),
        _ => null,
    };

    /// <summary>What documents are to be like; of a search without a problem.</summary>
    public DocumentFacets Facets() => new()
    {
        Land = Knowledge.Documents.Land.TryParse(Land, out var land) ? land : null,
        Kind = Kind is null ? null : FrontMatterWords.Kinds[Kind],
        FieldOfAction = Field,
        Stage = Stage,
        Evidence = Grade is null ? null : FrontMatterWords.Grades[Grade],
        SpatialType = SpatialTypes.TryParse(Size, out var type) ? type : null,
        SinceYear = Since,
    };
}

/// <param name="Ms">Milliseconds that the search took.</param>
/// <param name="Hits">Best first.</param>
internal sealed record SearchResponse(double Ms, IReadOnlyList<HitJson> Hits);
