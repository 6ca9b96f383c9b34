using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace SmartRegions.Knowledge.Documents;

/// <summary>
/// A date as exactly as a document gives it: a day, a month or a year (ISO 8601 with reduced precision: <c>2024-10-18</c>, <c>2024-10</c>,
/// <c>2024</c>). Ordered by the first day.
/// </summary>
[JsonConverter(typeof(DocumentDateJsonConverter))]
public readonly record struct DocumentDate : IComparable<DocumentDate>
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly (string Iso, string German)[] Formats = [("yyyy", "yyyy"), ("yyyy-MM", "MMMM yyyy"), ("yyyy-MM-dd", "d. MMMM yyyy")];

    private readonly int _precision;

    private DocumentDate(DateOnly firstDay, int precision) => (FirstDay, _precision) = (firstDay, precision);

    /// <summary>The day itself, or the first of the month or year.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The day itself, or the last of the month or year.</summary>
    public DateOnly LastDay => _precision switch
    {
        0 => new DateOnly(FirstDay.Year, 12, 31),
        1 => FirstDay.AddMonths(1).AddDays(-1),
        _ => FirstDay,
    };

    public bool HasMonth => _precision >= 1;

    public bool HasDay => _precision >= 2;

    public static DocumentDate OfDay(DateOnly day) => new(day, 2);

    /// <param name="day">Any day of the month.</param>
    public static DocumentDate OfMonth(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1), 1);

    /// <param name="day">Any day of the year.</param>
    public static DocumentDate OfYear(DateOnly day) => new(new DateOnly(day.Year, 1, 1), 0);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentDate date)
    {
        for (var precision = 0; precision < Formats.Length; precision++)
        {
            if (!DateOnly.TryParseExact(text, Formats[precision].Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) continue;
            date = new DocumentDate(day, precision);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>For people: <c>18. Oktober 2024</c>, <c>Oktober 2024</c>, <c>2024</c>.</summary>
    public string ToGerman() => FirstDay.ToString(Formats[_precision].German, German);

    /// <summary>ISO 8601: <c>2024-10-18</c>, <c>2024-10</c>, <c>2024</c>.</summary>
    public override string ToString() => FirstDay.ToString(Formats[_precision].Iso, CultureInfo.InvariantCulture);

    public int CompareTo(DocumentDate other) => FirstDay.CompareTo(other.FirstDay);

    public static bool operator <(DocumentDate left, DocumentDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(DocumentDate left, DocumentDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(DocumentDate left, DocumentDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(DocumentDate left, DocumentDate right) => left.CompareTo(right) >= 0;
}
