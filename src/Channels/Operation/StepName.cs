namespace SmartRegions.Channels.Operation;

/// <summary>What an operator calls the steps of an answer.</summary>
internal static class StepName
{
    /// <returns>A name that is not known, as it is.</returns>
    public static string Of(string step) => step switch
    {
        "safety" => "Gefahr und Not",
        "guard" => "Eingangsprüfung",
        "stocktaking" => "Standortbestimmung",
        "intent" => "Anliegen",
        "spelling" => "Schreibweise",
        "follow_up" => "Anschlussfrage",
        "talk" => "Gesprächsgegenstand",
        "understand" => "Verständnis",
        "advice" => "Beratung",
        "retrieve" => "Suche",
        "surroundings" => "Umgebung der Treffer",
        "evidence" => "Belege",
        "extract" => "Auszug",
        "section" => "Abschnitt",
        "completeness" => "Vollständigkeit",
        _ => step,
    };
}
