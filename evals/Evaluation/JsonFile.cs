using System.Globalization;
using System.Text.Json;

namespace SmartRegions.Evaluation;

/// <summary>JSON that may have been written elsewhere: of the shape asked for and without empty entries in lists, which the serializer would let through.</summary>
internal static class JsonFile
{
    /// <exception cref="JsonException">The file is no JSON or of another shape; <see cref="Reason"/> says it in German.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<T> ReadAsync<T>(string file, JsonSerializerOptions options, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        return Read<T>(document.RootElement, options);
    }

    /// <exception cref="JsonException">As in <see cref="ReadAsync"/>.</exception>
    public static T Read<T>(JsonElement root, JsonSerializerOptions options)
    {
        if (EmptyEntry(root, "$") is { } place) throw new JsonException("A list holds null.", place, null, null);
        return root.Deserialize<T>(options) ?? throw new JsonException("null");
    }

    /// <summary>Why something could not be read, in German, a sentence without its full stop.</summary>
    public static string Reason(JsonException exception) => exception switch
    {
        { Path: { Length: > 1 } path } => $"Die Angabe „{path.TrimStart('$', '.')}“ passt nicht",
        { Path: null, LineNumber: { } line } => string.Create(CultureInfo.InvariantCulture, $"kein gültiges JSON (Zeile {line + 1})"),
        _ => "notwendige Angaben fehlen",
    };

    /// <returns>Where a list holds <c>null</c>; <see langword="null"/> where none does.</returns>
    private static string? EmptyEntry(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select((entry, i) => InList(entry, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"))).FirstOrDefault(empty => empty is not null),
        JsonValueKind.Object => element.EnumerateObject().Select(property => EmptyEntry(property.Value, $"{place}.{property.Name}")).FirstOrDefault(empty => empty is not null),
        _ => null,
    };

    private static string? InList(JsonElement entry, string place) => entry.ValueKind == JsonValueKind.Null ? place : EmptyEntry(entry, place);
}
