using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Report.Wording;

/// <summary>What a person may want, in German.</summary>
public static class IntentWording
{
    public static string Of(Intent intent) => intent switch
    {
        Intent.Question => "Frage",
        Intent.Greeting => "Begrüßung",
        Intent.Thanks => "Dank",
        Intent.Farewell => "Abschied",
        Intent.Help => "Frage nach dem Assistenten",
        Intent.OffTopic => "nicht zum Thema",
        Intent.PersonalData => "personenbezogene Daten",
        Intent.LegalCase => "Rechtsberatung im Einzelfall",
        Intent.Incident => "Sicherheitsvorfall",
        Intent.HumanWish => "Wunsch nach einem Menschen",
        Intent.Abuse => "Beleidigung",
        Intent.Injection => "untergeschobene Anweisung",
        _ => throw new ArgumentOutOfRangeException(nameof(intent), intent, "Not an intent."),
    };
}
