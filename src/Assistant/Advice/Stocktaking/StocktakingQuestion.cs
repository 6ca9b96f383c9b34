namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>A question of the stocktaking.</summary>
/// <param name="Area">What it is about.</param>
/// <param name="Title">The area in German.</param>
/// <param name="Text">The question, so that "ja" is the better answer.</param>
/// <param name="NextStep">What to do where the answer is not "ja", without a claim that needs a source.</param>
/// <param name="Topic">The words by which the guide to it is found.</param>
internal sealed record StocktakingQuestion(StocktakingArea Area, string Title, string Text, string NextStep, string Topic)
{
    /// <summary>All of them, one an area, in the order in which they are asked.</summary>
    public static IReadOnlyList<StocktakingQuestion> All { get; } =
    [
        new(
            StocktakingArea.Strategy,
            "Ziel und Strategie",
            "Hat Ihre Kommune schriftlich festgelegt, welches Problem sie mit digitalen Lösungen angehen will, und hat die Politik das beschlossen?",
            "Ein Ziel festlegen und beschließen lassen",
            "Smart-City-Strategie aufstellen"),
        new(
            StocktakingArea.Responsibility,
            "Zuständigkeit",
            "Gibt es eine Person oder Stelle, die für das Vorhaben zuständig ist und dafür Zeit hat?",
            "Zuständigkeit und Arbeitszeit klären",
            "Organisation und Zuständigkeit"),
        new(
            StocktakingArea.DataInventory,
            "Bestandsaufnahme der Daten",
            "Wissen Sie, welche Daten und digitalen Anwendungen es in Ihrer Verwaltung schon gibt?",
            "Daten und Anwendungen erfassen",
            "Bestandsaufnahme"),
        new(
            StocktakingArea.Participation,
            "Beteiligung",
            "Waren Bürgerinnen, Bürger, Vereine oder Unternehmen an der Auswahl des Vorhabens beteiligt?",
            "Die Betroffenen beteiligen",
            "Online-Beteiligung"),
        new(
            StocktakingArea.Infrastructure,
            "Infrastruktur und Sensorik",
            "Haben Sie einen ersten Versuch mit eigener Technik gemacht, zum Beispiel mit Sensoren, einer App oder einer Datenplattform?",
            "Mit einem kleinen Versuch beginnen",
            "Erste Schritte"),
        new(
            StocktakingArea.Protection,
            "Datenschutz und Sicherheit",
            "Sind Datenschutz und Informationssicherheit für das Vorhaben geprüft und schriftlich festgehalten?",
            "Datenschutz und Sicherheit prüfen",
            "Datenschutz-Folgenabschätzung"),
        new(
            StocktakingArea.Funding,
            "Finanzierung",
            "Stehen die laufenden Kosten nach dem Ende einer Förderung im Haushalt?",
            "Laufende Kosten im Haushalt sichern",
            "Finanzierung nach dem Förderende"),
        new(
            StocktakingArea.Operation,
            "Betrieb und Verstetigung",
            "Ist geregelt, wer die Lösung nach dem Projekt betreibt, wartet und erneuert?",
            "Den Betrieb nach dem Projekt regeln",
            "Verstetigung vom Pilot in den Betrieb"),
        new(
            StocktakingArea.Cooperation,
            "Zusammenarbeit",
            "Arbeiten Sie bei dem Vorhaben mit Nachbarkommunen, dem Kreis oder einem kommunalen Unternehmen zusammen?",
            "Partner in der Nachbarschaft suchen",
            "Interkommunale Zusammenarbeit"),
        new(
            StocktakingArea.Impact,
            "Wirkung",
            "Messen Sie, was das Vorhaben bewirkt, und berichten Sie darüber?",
            "Wirkung messen und darüber berichten",
            "Wirkung messen"),
    ];

    public static StocktakingQuestion Of(StocktakingArea area) => All.First(question => question.Area == area);
}
