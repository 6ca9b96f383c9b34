using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Program.Terminal;

/// <summary>German words for what a person wants.</summary>
internal static class IntentText
{
    public static string Of(Intent intent) => intent switch
    {
        Intent.Question => "Frage",
        Intent.Greeting => "Begrüßung",
        Intent.Thanks => "Dank",
        Intent.Farewell => "Abschied",
        Intent.Help => "Hilfe",
        Intent.OffTopic => "fachfremd",
        Intent.PersonalData => "Personendaten",
        Intent.LegalCase => "Einzelfall",
        Intent.Incident => "Notfall",
        Intent.HumanWish => "Mensch gewünscht",
        Intent.Abuse => "Beleidigung",
        Intent.Injection => "Anweisung",
        _ => throw new ArgumentOutOfRangeException(nameof(intent), intent, "Unknown intent."),
    };
}
