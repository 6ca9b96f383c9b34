using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using SmartRegions.Channels.Json;

namespace SmartRegions.Channels.Api.Searching;

/// <summary>A search.</summary>
internal sealed record SearchRequest([property: JsonRequired] string Query, int Top = 10)
{
    /// <returns>What the sender is told; <see langword="null"/> when nothing is wrong.</returns>
    public IResult? Problem() => this switch
    {
        { Query.Length: > ApiLimits.QueryLength } => ApiProblems.BadField("query", $"Höchstens {ApiLimits.QueryLength} Zeichen."),
        { Top: < 1 or > ApiLimits.Hits } => ApiProblems.BadField("top", $"Erwartet wird eine Zahl von 1 bis {ApiLimits.Hits}."),
        _ => null,
    };
}

/// <param name="Ms">Milliseconds that the search took.</param>
/// <param name="Hits">Best first.</param>
internal sealed record SearchResponse(double Ms, IReadOnlyList<HitJson> Hits);
