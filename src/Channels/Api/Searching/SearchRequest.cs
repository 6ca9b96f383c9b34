using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Channels.Api.Searching;

/// <summary>A search; what it is kept to is said in the words of the front matter.</summary>
internal sealed record SearchRequest([property: JsonRequired] string Query, int Top = 10)
{
    public string? Land { get; init; }

    public string? Kind { get; init; }

    public string? Field { get; init; }

    public string? Stage { get; init; }

    public string? Size { get; init; }

    public string? Grade { get; init; }

    public int? Since { get; init; }

    [JsonIgnore]
    public FacetRequest Facets => new() { Land = Land, Kind = Kind, Field = Field, Stage = Stage, Size = Size, Grade = Grade, Since = Since };

    /// <returns>What the sender is told; <see langword="null"/> when nothing is wrong.</returns>
    public IResult? Problem() => this switch
    {
        { Query.Length: > ApiLimits.QueryLength } => ApiProblems.BadField("query", $"Höchstens {ApiLimits.QueryLength} Zeichen."),
        { Top: < 1 or > ApiLimits.Hits } => ApiProblems.BadField("top", $"Erwartet wird eine Zahl von 1 bis {ApiLimits.Hits}."),
        _ when Facets.Problem() is var (facet, expected) => ApiProblems.BadField(facet, expected),
        _ => null,
    };
}

/// <param name="Ms">Milliseconds that the search took.</param>
/// <param name="Hits">Best first.</param>
internal sealed record SearchResponse(double Ms, IReadOnlyList<HitJson> Hits);
