using System.Globalization;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

/// <summary>Passages for tests of the index, as a town's documents would have them.</summary>
internal static class Library
{
    public static IndexedPassage[] Town { get; } =
    [
        Passage(0, "hundesteuer", "Hundesteuersatzung", "§ 1 Steuergegenstand", "Gegenstand der Steuer ist das Halten von Hunden im Gemeindegebiet."),
        Passage(1, "hundesteuer", "Hundesteuersatzung", "§ 5 Steuersatz", "Die Steuer beträgt jährlich für den ersten Hund 120,00 Euro."),
        Passage(2, "lorawan", "Leitfaden LoRaWAN", "Kosten", "Ein Gateway kostet 400 bis 1.500 Euro; der Betrieb eines Netzes in einer kleinen Stadt etwa 10.000 Euro im Jahr."),
        Passage(3, "lorawan", "Leitfaden LoRaWAN", "Sensoren", "Für die Wasserstandssensorik an Bächen genügen batteriebetriebene Sensoren mit Funkmodul."),
        Passage(4, "datenschutz", "Datenschutz in der Verwaltung", "Prüfung", "Vor dem Einsatz von Kameras ist eine Datenschutz-Folgenabschätzung durchzuführen."),
        Passage(5, "foerderung", "Förderprogramme", "Antrag", "Der Förderantrag ist vor Beginn der Maßnahme bei der Bewilligungsbehörde zu stellen."),
    ];

    public static PassageIndex TownIndex() => PassageIndex.Build(Town, 7, CancellationToken.None);

    public static IndexedPassage Passage(int number, string document, string title, string heading, string text) =>
        new(Id(number), DocumentId.Parse(document), title, heading, text);

    public static PassageId Id(int number) => PassageId.Parse(number.ToString("x16", CultureInfo.InvariantCulture));

    /// <summary>Passages of made-up words whose frequencies fall off as those of real words do; the same seed makes the same.</summary>
    public static IndexedPassage[] Random(int passages, int passagesPerDocument, int seed)
    {
        var random = new Random(seed);
        string[] syllables = ["ver", "wal", "tung", "stadt", "rat", "netz", "ge", "bühr", "ord", "plan", "daten", "schutz", "ent", "haus", "halt"];
        var words = Enumerable.Range(0, 400).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => syllables[random.Next(syllables.Length)]))).ToArray();
        string Text(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))]));
        var titles = Enumerable.Range(0, (passages / passagesPerDocument) + 1).Select(_ => Text(random.Next(1, 5))).ToArray();
        return
        [
            .. Enumerable.Range(0, passages).Select(number => Passage(
                number,
                $"d{number / passagesPerDocument}",
                titles[number / passagesPerDocument],
                random.Next(3) == 0 ? string.Empty : Text(3),
                Text(random.Next(1, 60)))),
        ];
    }
}
