using System.Globalization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>Days as German letters write them.</summary>
internal static class GermanDay
{
    /// <summary><c>07.11.2025</c>.</summary>
    public static string Of(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>07.11.2025</c>, <c>April 2024</c>, <c>2024</c>, as exactly as a document says it.</summary>
    public static string Of(DocumentDate date) => date.HasDay ? Of(date.FirstDay) : date.ToGerman();

    /// <summary>When something ended: <c>am 07.11.2025</c>, <c>im April 2024</c>, <c>2024</c>.</summary>
    public static string When(DocumentDate date) => Preposition(date) + Of(date);

    /// <summary>The same with the name of the month: <c>am 7. November 2025</c>.</summary>
    public static string WhenInWords(DocumentDate date) => Preposition(date) + date.ToGerman();

    private static string Preposition(DocumentDate date) => date.HasDay ? "am " : date.HasMonth ? "im " : string.Empty;
}
