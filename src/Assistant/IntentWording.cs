using System.Collections.Frozen;

namespace SmartRegions.Assistant;

/// <summary>How something was understood, in German for who reads along. The keys are those of <see cref="Answer.Intent"/>.</summary>
public static class IntentWording
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
        ["sources"] = "Quellen der Antwort",
        ["both_answers"] = "Gegenüberstellung zweier Antworten",
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
        ["private_law"] = "Private Rechtsfrage",
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
    public static string Of(string key) => Words.GetValueOrDefault(key, key);

    internal static string Of<T>(T value)
        where T : struct, Enum => Words[SnakeCase.Of(value)];
}
