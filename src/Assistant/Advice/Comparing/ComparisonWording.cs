using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding.Laender;
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
        var lacking = unknown.Count == 0 ? string.Empty : $" Zu {names} liegt mir kein Blatt über ein Projekt, eine Lösung oder ein Förderprogramm vor.";
        var mentioned = isMentioned ? " Was andere Blätter darüber sagen, zeige ich dazu." : string.Empty;
        if (compared.Count == 0) return $"Punkt für Punkt vergleichen kann ich das nicht.{lacking} Das sagen andere Blätter darüber:";
        return compared.Count == 1
            ? $"Vergleichen kann ich das nicht, ich zeige nur, was zu {compared[0].NameInTitle()} belegt ist.{lacking}{mentioned}"
            : $"Im Vergleich stehen {GermanList.Of([.. compared.Select(document => document.NameInTitle())])}.{lacking}{mentioned}";
    }

    /// <param name="laender">Whose programmes are shown.</param>
    /// <param name="matter">What for, as typed; may be empty.</param>
    /// <param name="today">The day.</param>
    public static string OfFunding(IReadOnlyList<Land> laender, string matter, DateOnly today)
    {
        var purpose = matter.Length > 0 ? $" zu „{matter}“" : string.Empty;
        return $"Die Programme {GermanList.Of([.. laender.Select(LandWording.Of)])}{purpose}, Stand heute ({GermanDay.Of(today)}). Programme des Bundes stehen hier nicht; fragen Sie danach: „Gibt es Förderung vom Bund?“";
    }

    /// <param name="laender">Whose offices are shown.</param>
    /// <param name="lacksTopic">True where none of them is for the topic that is asked about.</param>
    public static string OfOffices(IReadOnlyList<Land> laender, bool lacksTopic) =>
        $"{(lacksTopic ? "Eine eigene Stelle für dieses Thema finde ich nicht; allgemein beraten diese. " : string.Empty)}Die Anlaufstellen {GermanList.Of([.. laender.Select(LandWording.In)])} nebeneinander.";

    /// <summary>Empty where all Länder that were named are shown.</summary>
    public static string NotShown(IReadOnlyList<Land> laender) =>
        laender.Count == 0 ? string.Empty : $" Mehr als drei Länder zeige ich nicht nebeneinander; nach {GermanList.Of([.. laender.Select(LandWording.From)])} fragen Sie bitte eigens.";

    public static string Place(Document document)
    {
        var type = document.Municipality?.SpatialType is { Length: > 0 } declared ? declared : "Größe nicht belegt";
        return document.Laender.Count == 0 ? type : $"{string.Join(", ", document.Laender.Select(land => land.Name))}; {type}";
    }
}
