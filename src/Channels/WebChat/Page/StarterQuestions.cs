namespace SmartRegions.Channels.WebChat.Page;

/// <summary>Questions for somebody who does not know yet what can be asked; the starter knowledge answers each.</summary>
internal static class StarterQuestions
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Was kostet ein LoRaWAN-Netz?",
        "Welche Förderung gibt es in Hessen?",
        "Wie fangen wir mit einer urbanen Datenplattform an?",
        "Welche Kommunen wie wir messen schon Pegelstände?",
        "Wo stehen wir?",
    ];
}
