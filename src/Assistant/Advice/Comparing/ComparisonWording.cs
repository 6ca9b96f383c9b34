using SmartRegions.Assistant.Advice.Sheets;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>The German words of a comparison.</summary>
internal static class ComparisonWording
{
    public static string Introduction(IReadOnlyList<Document> compared, IReadOnlyList<string> unknown)
    {
        var names = GermanList.Of([.. unknown.Select(name => $"„{name}“")]);
        var lacking = unknown.Count == 0 ? string.Empty : $" Zu {names} liegt mir kein Blatt über ein Projekt oder eine Lösung vor.";
        return compared.Count == 1
            ? $"Vergleichen kann ich das nicht, ich zeige nur, was zu {compared[0].NameInTitle()} belegt ist.{lacking}"
            : $"Im Vergleich stehen {GermanList.Of([.. compared.Select(document => document.NameInTitle())])}.{lacking}";
    }

    public static string Place(Document document)
    {
        var type = document.Municipality?.SpatialType is { Length: > 0 } declared ? declared : "Größe nicht belegt";
        return document.Laender.Count == 0 ? type : $"{string.Join(", ", document.Laender.Select(land => land.Name))}; {type}";
    }

    public static string Evidence(Document document) => string.Join("; ",
        new[] { document.Validity.AsOf is { } day ? $"Stand {day.ToGerman()}" : "ohne Stand", document.Evidence is { } grade ? EvidenceWording.Of(grade) : null, document.Stage is { } stage ? $"Stufe {stage}" : null }.OfType<string>());
}
