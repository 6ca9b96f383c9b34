using System.Text.Json;
using System.Text.Json.Serialization;
using SmartRegions.Assistant;

namespace SmartRegions.Program.Ask;

/// <summary>A line of a batch file: <c>{"id", "question", "history": […]?, "land"?, "inhabitants"?}</c>.</summary>
internal sealed record AskedLine(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string Question,
    IReadOnlyList<string>? History = null,
    string? Land = null,
    int? Inhabitants = null)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true };

    [JsonIgnore]
    public bool HasUnknownLand => Land is not null && !Knowledge.Documents.Land.TryParse(Land, out _);

    /// <returns><see langword="null"/> when the line is not such an object.</returns>
    public static AskedLine? TryParse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AskedLine>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public Question ToQuestion() => new(Question) { Id = Id };

    public Conversation ToConversation() => new([.. (History ?? []).Select(earlier => new Turn(new Question(earlier), null))]);

    public AskerProfile ToProfile() => new()
    {
        Land = Knowledge.Documents.Land.TryParse(Land, out var land) ? land : null,
        Inhabitants = Inhabitants,
    };
}
