using System.Text.Json;
using SmartRegions.Channels.Json;

namespace SmartRegions.Program.Terminal;

/// <summary>Writes one JSON object a line to standard output.</summary>
internal static class JsonLines
{
    public static JsonSerializerOptions Options => JsonFormat.Options;

    public static void Write<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Options));
}
