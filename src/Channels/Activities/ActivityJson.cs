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
internal sealed partial class ActivityJson : JsonSerializerContext;

/// <param name="Activities">In their order.</param>
/// <param name="Watermark">How far the reader is with these; <see langword="null"/> beside activities that are not kept.</param>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark);

/// <param name="Id">What a stored activity is called.</param>
internal sealed record ResourceResponse(string Id);
