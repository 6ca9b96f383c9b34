using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SmartRegions.Channels.Json;

namespace SmartRegions.Channels.Api;

/// <summary>Reads what a program sends, strictly: a misspelt field is told and not passed over.</summary>
internal static class JsonBody
{
    /// <summary>Of an unknown field's name as much is repeated.</summary>
    private const int LongestName = 60;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = ApiLimits.Depth, AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions Options = new(JsonFormat.Options) { RespectNullableAnnotations = true, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    /// <returns>Either what was sent, or what the sender is told.</returns>
    public static async Task<(T? Value, IResult? Refusal)> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
        where T : class
    {
        if (!request.HasJsonContentType() || !IsUtf8(request)) return (null, ApiProblems.NoJson());
        try
        {
            using var sent = await JsonDocument.ParseAsync(request.Body, Strict, cancellationToken);
            return Read<T>(sent.RootElement);
        }
        catch (JsonException failure)
        {
            return (null, ApiProblems.BrokenJson(PlaceOf(failure)));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in a name: the reader has no other way to say that it is no text.
            return (null, ApiProblems.BrokenJson(place: null));
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, ApiProblems.TooLarge());
        }
    }

    private static (T? Value, IResult? Refusal) Read<T>(JsonElement sent)
        where T : class
    {
        if (sent.ValueKind != JsonValueKind.Object) return (null, ApiProblems.NoObject());
        var fields = Options.GetTypeInfo(typeof(T)).Properties;
        try
        {
            var unknown = sent.EnumerateObject().Select(property => property.Name).Where(name => fields.All(field => field.Name != name)).ToList();
            if (unknown.Count > 0) return (null, ApiProblems.UnknownFields(unknown.Select(Shortened), fields.Select(field => field.Name)));
            var missing = fields.Where(field => field.IsRequired && !sent.TryGetProperty(field.Name, out _)).Select(field => field.Name).ToList();
            return missing.Count > 0 ? (null, ApiProblems.MissingFields(missing)) : (sent.Deserialize<T>(Options), null);
        }
        catch (JsonException failure)
        {
            return (null, ApiProblems.BadField(FieldIn(failure.Path), "Die Angabe hat nicht die erwartete Form; welche, sagt /api/v1/openapi.json."));
        }
    }

    private static bool IsUtf8(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>$.history[3]</c> is the field <c>history</c>.</summary>
    private static string FieldIn(string? path) => path?.Split('.', '[') is [_, var field, ..] ? field.Trim('\'', ']') : "$";

    private static string Shortened(string name) => name.Length <= LongestName ? name : $"{name[..LongestName]}…";

    private static string? PlaceOf(JsonException failure) =>
        failure.LineNumber is { } line && failure.BytePositionInLine is { } position ? string.Create(CultureInfo.InvariantCulture, $" (Zeile {line + 1}, Stelle {position + 1})") : null;
}
