using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartRegions.Program.Search;

/// <summary>A line of a batch file: <c>{"id", "query"}</c>.</summary>
internal sealed record SearchedLine([property: JsonRequired] string Id, [property: JsonRequired] string Query)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true };

    /// <returns><see langword="null"/> when the line is not such an object.</returns>
    public static SearchedLine? TryParse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<SearchedLine>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
