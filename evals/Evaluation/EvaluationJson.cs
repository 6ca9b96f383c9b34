using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Evaluation;

/// <summary>How sets, runs and baselines are written: snake_case keys and words, Länder by their code, umlauts as they are.</summary>
public static class EvaluationJson
{
    /// <summary>What the program wrote itself; properties of newer versions are passed over.</summary>
    public static JsonSerializerOptions Stored { get; } = Create(JsonUnmappedMemberHandling.Skip, JsonIgnoreCondition.Never, indented: true);

    /// <summary>What people wrote: a property that nobody reads is a mistake. One object a line.</summary>
    public static JsonSerializerOptions Strict { get; } = Create(JsonUnmappedMemberHandling.Disallow, JsonIgnoreCondition.WhenWritingNull, indented: false);

    /// <summary>A value as files spell it: <c>answer_with_caveat</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static JsonSerializerOptions Create(JsonUnmappedMemberHandling unmapped, JsonIgnoreCondition ignored, bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = unmapped,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = ignored,
        // Files of JSON are never part of a web page, so nothing beyond JSON's own rules needs escaping.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false), new LandConverter() },
    };

    private sealed class LandConverter : JsonConverter<Land>
    {
        public override Land Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Land.TryParse(reader.GetString(), out var land) ? land : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Land value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
    }
}
