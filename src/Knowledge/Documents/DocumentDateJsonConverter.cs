using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartRegions.Knowledge.Documents;

/// <summary>Writes a <see cref="DocumentDate"/> as its ISO text.</summary>
public sealed class DocumentDateJsonConverter : JsonConverter<DocumentDate>
{
    /// <exception cref="JsonException">The text is no such date.</exception>
    public override DocumentDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DocumentDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DocumentDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
