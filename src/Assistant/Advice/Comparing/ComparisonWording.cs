using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>The German words of a comparison.</summary>
internal static class ComparisonWording
{
    /// <param name="compared">What has a sheet.</param>
    /// <param name="unknown">The names of what has none.</param>
    /// <param name="isMentioned">True when other sheets mention some of those, which is shown.</param>
    public static string Introduction(IReadOnlyList<Document> compared, IReadOnlyList<string> unknown, bool isMentioned)
    {
        var names = GermanList.Of([.. unknown.Select(name => $"„{name}“")]);
        var lacking = unknown.Count == 0 ? string.Empty : $" Zu {names} liegt mir kein Blatt über ein Projekt oder eine Lösung vor.";
        var mentioned = isMentioned ? " Was andere Blätter darüber sagen, zeige ich dazu." : string.Empty;
        if (compared.Count == 0) return $"Punkt für Punkt vergleichen kann ich das nicht.{lacking} Das sagen andere Blätter darüber:";
        return compared.Count == 1
            ? $"Vergleichen kann ich das nicht, ich zeige nur, was zu {compared[0].NameInTitle()} belegt ist.{lacking}{mentioned}"
            : $"Im Vergleich stehen {GermanList.Of([.. compared.Select(document => document.NameInTitle())])}.{lacking}{mentioned}";
    }

    public static string OfFunding(IReadOnlyList<LandColumn> columns, DateOnly today) =>
        $"Die eigenen Programme von {Names(columns)}, Stand heute ({GermanDay.Of(today)}). Programme des Bundes gelten in allen Ländern und stehen hier nicht.";

    public static string OfOffices(IReadOnlyList<LandColumn> columns) => $"Die Anlaufstellen in {Names(columns)} nebeneinander.";

    private static string Names(IReadOnlyList<LandColumn> columns) => GermanList.Of([.. columns.Select(column => column.Land.Name)]);

    public static string Place(Document document)
    {
        var type = document.Municipality?.SpatialType is { Length: > 0 } declared ? declared : "Größe nicht belegt";
        return document.Laender.Count == 0 ? type : $"{string.Join(", ", document.Laender.Select(land => land.Name))}; {type}";
    }
}
