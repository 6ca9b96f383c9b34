using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartRegions.Channels.Activities;

/// <summary>Activities as they go over the wire and into the database.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = ActivityLimits.Depth)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(StreamData))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(string))]
internal sealed partial class ActivityJson : JsonSerializerContext;

/// <param name="Activities">In their order.</param>
/// <param name="Watermark">How far the reader is with these; <see langword="null"/> beside activities that are not kept.</param>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark);

/// <param name="Id">What a stored activity is called.</param>
internal sealed record ResourceResponse(string Id);

/// <summary>Which part of an answer on its way an activity is.</summary>
/// <param name="StreamType"><c>informative</c>, <c>streaming</c> or <c>final</c>.</param>
/// <param name="StreamSequence">From 1; not of the last.</param>
/// <param name="StreamId">Id of the first; not of the first itself.</param>
internal sealed record StreamData(string StreamType, int? StreamSequence, string? StreamId)
{
    /// <summary>
    /// Where Web Chat puts it among the others: milliseconds since 1970, as it reckons by itself for what has a time. Unsaid, it takes the beginnings of
    /// all answers for one stream, because none has a stream id, and puts them together.
    /// </summary>
    [JsonPropertyName("webchat:sequence-id")]
    public long? Position { get; init; }
}
