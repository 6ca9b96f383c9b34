using System.Text.Json;
using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Conversations;

/// <summary>Reads what a client says of the asker beside a message: <c>channelData: {"profile": {"land": "NW", "inhabitants": 4200}}</c>.</summary>
internal static class MessageProfile
{
    /// <returns>What is legible of it; nothing of it is needed.</returns>
    public static AskerProfile Of(Activity message)
    {
        if (message.ChannelData is not { ValueKind: JsonValueKind.Object } data
            || !data.TryGetProperty("profile", out var profile) || profile.ValueKind != JsonValueKind.Object) return AskerProfile.Unknown;
        return new AskerProfile { Land = LandIn(profile), Inhabitants = InhabitantsIn(profile) };
    }

    private static Land? LandIn(JsonElement profile) =>
        profile.TryGetProperty("land", out var value) && value.ValueKind == JsonValueKind.String && Land.TryParse(value.GetString(), out var land) ? land : null;

    private static int? InhabitantsIn(JsonElement profile) =>
        profile.TryGetProperty("inhabitants", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number is > 0 and <= AskerProfile.MostInhabitants
            ? number
            : null;
}
