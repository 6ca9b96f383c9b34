using System.Text.Json;
using System.Text.Json.Serialization;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.PersonalData;
using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.Conversations;

/// <summary>
/// What is kept of a message: the text without what tells of a person, unless the asker has seen what was found and wants it as written, and of what a client sends beside it only
/// what is used here.
/// </summary>
internal static class PersonalDataGate
{
    private const string ChoiceField = "personalData";
    private const string AsWritten = "keep";

    /// <param name="sent">As it came in.</param>
    /// <returns>As it may be stored.</returns>
    public static Activity Pass(Activity sent)
    {
        var known = sent with { ChannelData = Known(sent) };
        return IsAsWritten(known) ? known : known with { Text = known.Text is { } text ? Redacted(text) : null };
    }

    /// <summary>What is asked, without what tells of a person: looking something up needs none of it.</summary>
    /// <param name="stored">As stored.</param>
    public static Question Question(Activity stored) => new(Redacted(stored.Text ?? string.Empty)) { Id = stored.Id ?? string.Empty };

    /// <summary>Says to the asker what has become of what tells of a person.</summary>
    /// <param name="stored">As stored.</param>
    /// <returns><see langword="null"/> where nothing was found.</returns>
    public static string? RemarkOn(Activity stored)
    {
        if (IsAsWritten(stored)) return "Ihre Nachricht wurde auf Ihren Wunsch mit den personenbezogenen Angaben gespeichert. Für die Suche und für Vermerke werden sie nicht verwendet.";
        var removed = Enum.GetValues<PersonalDataKind>().Select(Redaction.NameOf).Where(name => stored.Text?.Contains($"[{name} entfernt]", StringComparison.Ordinal) == true).ToList();
        return removed.Count == 0 ? null : $"In Ihrer Nachricht standen personenbezogene Angaben ({string.Join(", ", removed)}). Sie wurden vor dem Speichern entfernt; bitte geben Sie solche Angaben hier nicht ein.";
    }

    /// <summary>The text without what tells of a person.</summary>
    public static string Redacted(string text) => Redaction.Of(text, PersonalDataFinder.Find(text));

    private static bool IsAsWritten(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(ChoiceField, out var choice) && choice.ValueKind == JsonValueKind.String && choice.ValueEquals(AsWritten)
        && activity.Text is { } text && PersonalDataFinder.Find(text).Count > 0;

    private static JsonElement? Known(Activity sent)
    {
        var profile = MessageProfile.Of(sent);
        var known = new KnownData(ClientMessageId.In(sent.ChannelData), profile == AskerProfile.Unknown ? null : new KnownProfile(profile.Land?.Code, profile.Inhabitants), IsAsWritten(sent) ? AsWritten : null);
        return known == new KnownData(null, null, null) ? null : JsonSerializer.SerializeToElement(known, GateJson.Default.KnownData);
    }
}

/// <summary>What is used of what a client sends beside the text.</summary>
internal sealed record KnownData([property: JsonPropertyName("clientActivityID")] string? ClientMessageId, KnownProfile? Profile, string? PersonalData);

internal sealed record KnownProfile(string? Land, int? Inhabitants);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KnownData))]
internal sealed partial class GateJson : JsonSerializerContext;
