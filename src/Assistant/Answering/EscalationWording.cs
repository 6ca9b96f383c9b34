using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>What people read when a matter is one for people.</summary>
internal static class EscalationWording
{
    /// <param name="reason">Why people take over.</param>
    /// <param name="profile">Whose Land names the offices.</param>
    /// <param name="general">What the sources say in general; possibly nothing.</param>
    public static string Text(EscalationReason reason, AskerProfile profile, IReadOnlyList<CitedSentence> general)
    {
        var text = reason switch
        {
            EscalationReason.Incident => Incident(profile.Land),
            EscalationReason.LegalCase => LegalCase(profile.Land),
            EscalationReason.HumanWish => HumanWish,
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
        };
        return general.Count == 0 ? text : $"{text}\n\nAllgemein, ohne Bewertung Ihres Falls, steht in den Quellen:\n{Wording.Quoted(general)}";
    }

    /// <summary>No phone number is invented: the operator names the contact.</summary>
    private const string HumanWish =
        "Sie möchten mit einem Menschen sprechen. Aus diesem Gespräch heraus kann ich Ihr Anliegen zurzeit nicht weiterleiten; es wird also niemand von sich aus auf Sie zukommen. "
        + "Bitte wenden Sie sich direkt an das Kompetenzzentrum smarte Städte und Regionen; die Kontaktdaten nennt Ihnen der Betreiber dieses Angebots. "
        + "Hilfreich sind dort Ihre Frage, Ihr Bundesland, die Größe Ihrer Kommune und was Sie schon geklärt haben.";

    private static string Incident(Land? land) =>
        $"""
        Das klingt nach einem akuten IT-Sicherheitsvorfall. Bitte warten Sie nicht auf weitere Antworten im Chat, sondern handeln Sie jetzt in dieser Reihenfolge:
        1. IT-Notfallplan zur Hand nehmen; IT-Verantwortliche, Informationssicherheitsbeauftragte und Leitung der Verwaltung telefonisch informieren.
        2. Betroffene Geräte nach diesem Plan vom Netz trennen, aber nicht ausschalten.
        3. Den IT-Dienstleister anrufen.
        4. Das CERT {Of(land)} verständigen.
        5. Die Polizei einschalten: Zentrale Ansprechstelle Cybercrime (ZAC) {Of(land)}.
        6. Datenschutzbeauftragte einbeziehen: Sind personenbezogene Daten betroffen, ist die Verletzung der Datenschutzaufsicht unverzüglich und möglichst binnen 72 Stunden zu melden (Art. 33 DSGVO).
        Technische Einzelschritte gehören in die Hand der Fachleute vor Ort. Bitte nutzen Sie für Absprachen das Telefon und keine möglicherweise betroffenen Geräte.
        """;

    private static string LegalCase(Land? land) =>
        $"Ihren Einzelfall kann ich rechtlich nicht bewerten; dieser Assistent ersetzt keine Rechtsberatung. Bitte wenden Sie sich an Ihr Rechtsamt, an die Kommunalaufsicht {Of(land)} "
        + "oder an Ihren kommunalen Spitzenverband (Städtetag, Städte- und Gemeindebund, Landkreistag). In Personalangelegenheiten hilft zuerst das Personalamt. "
        + "Bitte geben Sie hier keine Namen von Beteiligten ein.";

    /// <summary>"des Landes Hessen"; "Ihres Landes" where it is not known.</summary>
    private static string Of(Land? land) => land switch
    {
        null => "Ihres Landes",
        { Code: "SL" } => "des Saarlandes",
        { } known => $"des Landes {known.Name}",
    };
}
