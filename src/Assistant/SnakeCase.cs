using System.Text.Json;

namespace SmartRegions.Assistant;

/// <summary>Names of enumeration values as JSON and traces have them: <c>legal_case</c>.</summary>
internal static class SnakeCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
