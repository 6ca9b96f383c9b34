using SmartRegions.Assistant;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

/// <summary>A few documents as a small town has them.</summary>
internal static class TownLibrary
{
    private static readonly Lazy<Advisor> Town = new(() => Over(Documents()));

    public static Advisor Advisor => Town.Value;

    public static Task<Answer> AskAsync(string question) => AskAsync(question, AskerProfile.Unknown);

    public static Task<Answer> AskAsync(string question, AskerProfile profile) =>
        Town.Value.AnswerAsync(new Question(question), Conversation.Empty, profile, CancellationToken.None);

    public static Advisor Over(IEnumerable<DocumentVersion> documents)
    {
        var library = PassageLibrary.Build(documents, Glossary.Empty, CancellationToken.None);
        return new Advisor(library.Access(), TimeProvider.System);
    }

    public static DocumentVersion Document(string name, string title, params IReadOnlyList<(string Heading, string Text)> passages)
    {
        var document = PassageLibrary.OfOnePassage(name, title, title).Document with { Pages = passages.Count };
        return new DocumentVersion(document, [.. passages.Select((passage, i) => new Passage
        {
            Id = PassageId.FromContent(document.Id, [passage.Heading], passage.Text, 0),
            Document = document.Id,
            Ordinal = i,
            HeadingPath = [passage.Heading],
            Text = passage.Text,
            Pages = new PageRange(i + 1, i + 1),
        })]);
    }

    private static IEnumerable<DocumentVersion> Documents()
    {
        yield return Document(
            "hundesteuer",
            "Hundesteuersatzung",
            ("§ 1 Steuergegenstand", "(1) Die Gemeinde erhebt die Hundesteuer nach dieser Satzung.\n(2) Der Steuer unterliegt das Halten von Hunden im Gemeindegebiet."),
            ("§ 5 Steuersatz", "(1) Die Steuer beträgt im Kalenderjahr für jeden Hund 165,00 €.\n(2) Hält ein Hundehalter im Gemeindegebiet mehrere Hunde, so erhöht sich der Steuersatz für jeden weiteren Hund auf 330,00 €."),
            ("§ 14 Inkrafttreten", "Diese Satzung tritt am 1. Januar 2024 in Kraft. Der Bürgermeister fertigt sie aus."));
        yield return Document(
            "open-data",
            "Handreichung Open Data",
            ("Datensatz veröffentlichen", "So veröffentlichen Sie einen Datensatz:\n1. Daten auswählen, nach denen oft gefragt wird.\n2. Schutz prüfen: keine personenbezogenen Daten.\n3. Format wählen, zum Beispiel CSV statt PDF.\n4. Lizenz festlegen.\n5. Metadaten beschreiben und veröffentlichen."),
            ("Warum offene Daten", "Offene Daten nützen Bürgerinnen und Unternehmen. Viele Städte führen ein Portal für offene Daten [7]. Es wird meist vom Land betrieben."));
        yield return Document(
            "datenschutz",
            "Merkblatt Datenschutz",
            ("Wann nötig", "Vor dem Einsatz von Kameras ist eine DSFA durchzuführen. Der Datenschutzbeauftragte berät dazu."),
            ("Begriff", "Eine Datenschutz-Folgenabschätzung (DSFA) ist eine Prüfung der Risiken einer Datenverarbeitung vor ihrem Beginn. Sie ist in Art. 35 DSGVO geregelt."));
        yield return Document(
            "gebuehren",
            "Gebührenverzeichnis",
            ("Meldewesen", "Leistung: Melderegisterauskunft | Gebühr: 11,00 €\nLeistung: Meldebescheinigung | Gebühr: 7,50 €"),
            ("Beglaubigungen", "Leistung: Beglaubigung einer Unterschrift | Gebühr: 6,00 €\nLeistung: Beglaubigung einer Abschrift | Gebühr: 3,50 €"));
        yield return Document(
            "strategie",
            "Smart-City-Strategie",
            ("Sensoren", "Die Stadt misst Pegelstände mit Radarsensoren. Sie senden ihre Werte über LoRaWAN. Das Tiefbauamt wertet die Messungen aus und warnt bei Hochwasser."),
            ("Mobilität", "Ein Rufbus verbindet die Ortsteile seit dem 3. Mai 2022. Betreiber ist der Landkreis. Fahrten werden mit einer App gebucht."),
            ("Beteiligung", "Die Bürgerschaft hat über 300 Ideen eingebracht. Ein Beirat bewertet sie zweimal im Jahr."));
    }
}
