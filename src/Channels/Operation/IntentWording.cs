using System.Collections.Frozen;

namespace SmartRegions.Channels.Operation;

/// <summary>What an operator reads of how something was understood. The keys are those of <c>intent</c> in an answer's JSON and of the steps of an answer.</summary>
internal static class IntentWording
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // What is asked for.
        ["topic"] = "Stichwort",
        ["definition"] = "Begriff",
        ["how"] = "Vorgehen",
        ["what"] = "Sachfrage",
        ["who"] = "Wer",
        ["when"] = "Wann",
        ["where"] = "Wo",
        ["why"] = "Warum",
        ["how_many"] = "Anzahl oder Menge",
        ["cost"] = "Kosten",
        ["how_long"] = "Dauer",
        ["which"] = "Auswahl",
        ["list"] = "Aufzählung",
        ["yes_no"] = "Ja oder nein",

        // Advice.
        ["peers"] = "Vergleichbare Kommunen",
        ["reuse"] = "Nachnutzung",
        ["comparison"] = "Vergleich",
        ["funding"] = "Förderung",
        ["office"] = "Anlaufstelle",
        ["dates"] = "Termine",
        ["stocktaking"] = "Standortbestimmung",

        // What else is wanted.
        ["question"] = "Frage",
        ["greeting"] = "Begrüßung",
        ["thanks"] = "Dank",
        ["farewell"] = "Abschied",
        ["help"] = "Hilfe zur Auskunft",
        ["profile"] = "Angaben zur Kommune",
        ["acknowledged"] = "Zustimmung",
        ["human_wish"] = "Wunsch nach einem Menschen",

        // What is not answered as asked.
        ["empty"] = "leer",
        ["too_long"] = "zu lang",
        ["binary"] = "kein Text",
        ["other_language"] = "andere Sprache",
        ["off_topic"] = "fachfremd",
        ["party_politics"] = "Parteipolitik",
        ["personal_data"] = "Personendaten",
        ["abuse"] = "Beleidigung",
        ["injection"] = "Anweisung an das Programm",
        ["legal_case"] = "Rechtlicher Einzelfall",
        ["incident"] = "IT-Notfall",
        ["crisis"] = "Seelische Not",
        ["danger"] = "Akute Gefahr",
        ["harm"] = "Absicht zu schaden",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>A key that is not known, as it is.</returns>
    public static string Of(string key) => Find(key) ?? key;

    /// <returns><see langword="null"/> for a key that is not known.</returns>
    public static string? Find(string key) => Words.GetValueOrDefault(key);
}
