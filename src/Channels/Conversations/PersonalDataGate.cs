using System.Text.Json;
using System.Text.Json.Serialization;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.PersonalData;
using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.Conversations;

/// <summary>What is kept of a message: the text without what tells of a person, and of what a client sends beside it only what is used here.</summary>
internal static class PersonalDataGate
{
    /// <param name="sent">As it came in.</param>
    /// <returns>As it may be stored.</returns>
    public static Activity Pass(Activity sent) => sent with { Text = sent.Text is { } text ? Redaction.Of(text, PersonalDataFinder.Find(text)) : null, ChannelData = Known(sent) };

    /// <summary>Says to the asker what was taken out of a stored text.</summary>
    /// <returns><see langword="null"/> where nothing was.</returns>
    public static string? RemarkOn(string? stored)
    {
        var removed = Enum.GetValues<PersonalDataKind>().Select(Redaction.NameOf).Where(name => stored?.Contains($"[{name} entfernt]", StringComparison.Ordinal) == true).ToList();
        return removed.Count == 0 ? null : $"In Ihrer Nachricht standen personenbezogene Angaben ({string.Join(", ", removed)}). Sie wurden vor dem Speichern entfernt; bitte geben Sie solche Angaben hier nicht ein.";
    }

    private static JsonElement? Known(Activity sent)
    {
        var profile = MessageProfile.Of(sent);
        var known = new KnownData(ClientMessageId.In(sent.ChannelData), profile == AskerProfile.Unknown ? null : new KnownProfile(profile.Land?.Code, profile.Inhabitants));
        return known == new KnownData(null, null) ? null : JsonSerializer.SerializeToElement(known, GateJson.Default.KnownData);
    }
}

/// <summary>What is used of what a client sends beside the text.</summary>
internal sealed record KnownData([property: JsonPropertyName("clientActivityID")] string? ClientMessageId, KnownProfile? Profile);

internal sealed record KnownProfile(string? Land, int? Inhabitants);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KnownData))]
internal sealed partial class GateJson : JsonSerializerContext;
