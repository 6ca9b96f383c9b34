namespace SmartRegions.Assistant.Sheets;

/// <summary>What a section of a fact sheet tells, in German for who reads along.</summary>
internal static class SectionRoleWording
{
    public static string German(this SectionRole role) => role switch
    {
        SectionRole.Other => "Sonstiges",
        SectionRole.Place => "Land und Größe",
        SectionRole.Summary => "Kurz gesagt",
        SectionRole.Done => "Was gemacht wurde",
        SectionRole.Suitability => "Für wen es passt",
        SectionRole.Transfer => "Übertragbarkeit",
        SectionRole.Steps => "Schritte",
        SectionRole.Prerequisites => "Voraussetzungen",
        SectionRole.Cost => "Kosten",
        SectionRole.Learned => "Erfahrungen",
        SectionRole.Pitfalls => "Stolpersteine",
        SectionRole.Risks => "Risiken",
        SectionRole.Users => "Wer es nutzt",
        SectionRole.Involved => "Beteiligte",
        SectionRole.Duty => "Pflicht",
        SectionRole.Decision => "Beschluss",
        SectionRole.Duration => "Dauer",
        SectionRole.Staff => "Personal",
        SectionRole.Failure => "Ausfall",
        SectionRole.Contact => "Kontakt",
        SectionRole.Supported => "Was gefördert wird",
        SectionRole.WhoMayApply => "Antragsberechtigte",
        SectionRole.Quota => "Förderquote",
        SectionRole.Deadline => "Frist",
        SectionRole.Audience => "Zielgruppe",
        SectionRole.Dates => "Termine",
        SectionRole.Advisers => "Beratung",
        SectionRole.ItProvider => "IT-Dienstleister",
        SectionRole.DataProtectionAuthority => "Datenschutzaufsicht",
        SectionRole.Networks => "Netzwerke",
        SectionRole.Unknown => "Was nicht belegt ist",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role."),
    };
}
