using System.Collections.Frozen;

namespace SmartRegions.Channels.Operation;

/// <summary>What an operator reads of the section of a sheet that a question asks for. The keys are those of the step "section".</summary>
internal static class SectionWording
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["other"] = "Sonstiges",
        ["summary"] = "Kurz gesagt",
        ["done"] = "Was gemacht wurde",
        ["suitability"] = "Für wen es passt",
        ["transfer"] = "Übertragbarkeit",
        ["steps"] = "Schritte",
        ["prerequisites"] = "Voraussetzungen",
        ["cost"] = "Kosten",
        ["learned"] = "Erfahrungen",
        ["pitfalls"] = "Stolpersteine",
        ["risks"] = "Risiken",
        ["users"] = "Wer es nutzt",
        ["involved"] = "Beteiligte",
        ["contact"] = "Kontakt",
        ["supported"] = "Was gefördert wird",
        ["who_may_apply"] = "Antragsberechtigte",
        ["quota"] = "Förderquote",
        ["deadline"] = "Frist",
        ["audience"] = "Zielgruppe",
        ["dates"] = "Termine",
        ["advisers"] = "Beratung",
        ["it_provider"] = "IT-Dienstleister",
        ["data_protection_authority"] = "Datenschutzaufsicht",
        ["networks"] = "Netzwerke",
        ["unknown"] = "Was nicht belegt ist",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>A key that is not known, as it is.</returns>
    public static string Of(string key) => Words.GetValueOrDefault(key, key);
}
