using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Assistant.Understanding.Legal;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>What people read when a matter is one for people.</summary>
internal static class EscalationWording
{
    /// <param name="reason">Why people take over.</param>
    /// <param name="matter">What a legal case is about; nothing for other reasons.</param>
    /// <param name="profile">Whose Land names the offices.</param>
    /// <param name="general">What the sources say in general; possibly nothing.</param>
    public static string Text(EscalationReason reason, LegalMatter matter, AskerProfile profile, IReadOnlyList<CitedSentence> general)
    {
        var text = reason switch
        {
            EscalationReason.Incident => Incident(profile.Land),
            EscalationReason.LegalCase => LegalCaseWording.Of(matter, profile.Land),
            EscalationReason.HumanWish => HumanWish,
            EscalationReason.Crisis => Crisis,
            EscalationReason.Danger => Danger(profile.Land),
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
        };
        return general.Count == 0 ? text : $"{text}\n\nAllgemein, ohne Bewertung Ihres Falls, steht in den Quellen:\n{Wording.Quoted(general)}";
    }

    /// <summary>No phone number is invented: the operator names the contact.</summary>
    private const string HumanWish =
        "Sie möchten mit einem Menschen sprechen. Aus diesem Gespräch heraus kann ich Ihr Anliegen zurzeit nicht weiterleiten; es wird also niemand von sich aus auf Sie zukommen. "
        + "Bitte wenden Sie sich direkt an das Kompetenzzentrum smarte Städte und Regionen; die Kontaktdaten nennt Ihnen der Betreiber dieses Angebots. "
        + "Hilfreich sind dort Ihre Frage, Ihr Bundesland, die Größe Ihrer Kommune und was Sie schon geklärt haben.";

    private const string Crisis =
        """
        Was Sie schreiben, klingt nach großer Not. Gut, dass Sie es aussprechen: Sie sind damit nicht allein, und es gibt Menschen, die Ihnen jetzt zuhören und helfen.
        - Telefonseelsorge: 0800 111 0 111 oder 0800 111 0 222, kostenfrei, anonym und rund um die Uhr.
        - Wenn Sie in akuter Gefahr sind oder fürchten, sich etwas anzutun, rufen Sie bitte sofort die 112 an.
        - Bleiben Sie möglichst nicht allein. Rufen Sie jemanden an, dem Sie vertrauen, und sagen Sie, wie es Ihnen geht.
        - Wenn es um einen anderen Menschen geht: Sprechen Sie ihn ruhig und offen darauf an, hören Sie zu und lassen Sie ihn nicht allein. In akuter Gefahr rufen Sie die 112. Auch für Angehörige und Kolleginnen oder Kollegen ist die Telefonseelsorge da.
        - Wenn die Arbeit Sie belastet, können Sie sich vertraulich an die Sozialberatung oder den betriebsärztlichen Dienst Ihres Arbeitgebers wenden.
        Ich bin nur ein Programm und kann von hier aus niemanden zu Ihnen schicken. Bitte sprechen Sie jetzt mit einem Menschen.
        """;

    private static string Danger(Land? land) =>
        $"""
        Das klingt nach einer akuten Gefahr. Bitte warten Sie nicht auf Antworten im Chat, sondern handeln Sie jetzt:
        1. Bringen Sie sich und andere in Sicherheit und wählen Sie den Notruf 112. Dort meldet sich die Integrierte Leitstelle; sie alarmiert Feuerwehr und Rettungsdienst. Bei Bedrohung oder Gewalt wählen Sie 110.
        2. Verständigen Sie den Katastrophenschutz Ihres Kreises oder Ihrer kreisfreien Stadt und die Leitung Ihrer Verwaltung.
        3. Bei Hochwasser halten Sie sich an die amtliche Hochwasserwarnung der Hochwasserzentrale {LandWording.OfOwn(land)}. Eigene Pegel und Sensoren ersetzen sie nicht, ob sie Werte liefern oder ausgefallen sind.
        Ob gesperrt, geräumt oder gewarnt wird, entscheidet die Einsatzleitung, nicht ein Chat. Ich kenne die Lage vor Ort nicht und kann niemanden alarmieren.
        """;

    private static string Incident(Land? land) =>
        $"""
        Das klingt nach einem akuten IT-Sicherheitsvorfall. Bitte warten Sie nicht auf weitere Antworten im Chat, sondern handeln Sie jetzt in dieser Reihenfolge:
        1. IT-Notfallplan zur Hand nehmen; IT-Verantwortliche, Informationssicherheitsbeauftragte und Leitung der Verwaltung telefonisch informieren.
        2. Betroffene Geräte nach diesem Plan vom Netz trennen, aber nicht ausschalten.
        3. Den IT-Dienstleister anrufen.
        4. Das CERT {LandWording.OfOwn(land)} verständigen.
        5. Die Polizei einschalten: Zentrale Ansprechstelle Cybercrime (ZAC) {LandWording.OfOwn(land)}.
        6. Datenschutzbeauftragte einbeziehen: Sind personenbezogene Daten betroffen, ist die Verletzung der Datenschutzaufsicht unverzüglich und möglichst binnen 72 Stunden zu melden (Art. 33 DSGVO).
        Ist ein Gerät verloren oder gestohlen: aus der Ferne sperren lassen, SIM-Karte und Kennwörter sperren und den Diebstahl bei der Polizei anzeigen.
        Sind Daten versehentlich an Falsche gegangen: den Versand wenn möglich zurückrufen, die Empfänger um Löschung und deren Bestätigung bitten und die Datenschutzbeauftragten sofort einbeziehen.
        Technische Einzelschritte gehören in die Hand der Fachleute vor Ort. Bitte nutzen Sie für Absprachen das Telefon und keine möglicherweise betroffenen Geräte.
        """;
}
