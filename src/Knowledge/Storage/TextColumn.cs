using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>How values stand in TEXT columns, the same in both databases.</summary>
internal static class TextColumn
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    // A column is never part of a page: umlauts stay legible.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Text that both databases take: U+0000, which PostgreSQL refuses, is left out, and halves of surrogate pairs, which UTF-8 cannot
    /// express, become U+FFFD. Anything else is unchanged.
    /// </summary>
    public static string Write(string text)
    {
        if (!text.Contains('\0', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0) clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    public static string? WriteOptional(string? text) => text is null ? null : Write(text);

    public static string Write(Uri address) => Write(address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString);

    public static string? Write(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string? Write(DocumentDate? date) => date?.ToString();

    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    public static string Write(IEnumerable<string> texts) => JsonSerializer.Serialize(texts.Select(Write), Json);

    public static string Write(IEnumerable<int> numbers) => JsonSerializer.Serialize(numbers, Json);

    /// <summary>Five numbers a region: page, left, top, right, bottom.</summary>
    public static string Write(IReadOnlyList<PageRegion> regions) => regions.Count == 0
        ? "[]"
        : JsonSerializer.Serialize(regions.Select(region => new[] { region.Page, region.Left, region.Top, region.Right, region.Bottom }), Json);

    public static string Write(IReadOnlyList<EditorQuestion> questions) => questions.Count == 0
        ? "[]"
        : JsonSerializer.Serialize(questions.Select(question => question with { Text = Write(question.Text) }), Json);

    public static Uri ReadAddress(string text) => new(text, UriKind.RelativeOrAbsolute);

    public static DateOnly? ReadDay(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture);

    public static DocumentDate? ReadDate(string? text) => text is null ? null
        : DocumentDate.TryParse(text, out var date) ? date : throw new FormatException($"No date: {text}");

    public static DateTimeOffset ReadInstant(string text) =>
        DateTimeOffset.ParseExact(text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static IReadOnlyList<string> ReadTexts(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<string[]>(json, Json)!;

    public static IReadOnlyList<int> ReadNumbers(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<int[]>(json, Json)!;

    public static IReadOnlyList<PageRegion> ReadRegions(string json) => json == "[]"
        ? []
        : [.. JsonSerializer.Deserialize<int[][]>(json, Json)!.Select(n => new PageRegion(n[0], (short)n[1], (short)n[2], (short)n[3], (short)n[4]))];

    public static IReadOnlyList<EditorQuestion> ReadQuestions(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<EditorQuestion[]>(json, Json)!;
}
