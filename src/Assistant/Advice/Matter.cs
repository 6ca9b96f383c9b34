using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice;

/// <summary>What advice is about: the question's words of matter without those that ask for the advice or say who asks.</summary>
/// <param name="Text">The words as typed, with spaces between; empty where the question names no matter.</param>
internal sealed record Matter(string Text)
{
    /// <summary>Folded beginnings of words that ask for examples, solutions, money or help, or describe the asker.</summary>
    private static readonly string[] AskingStems =
    [
        "landkreis", "landgemeinde", "verbandsgemeinde", "kleinstadt", "mittelstadt", "grossstadt", "einwohner", "beispiel", "vorbild", "referenz", "erfahrung", "projekt", "modellprojekt", "losung", "nachnutz",
        "nachgenutzt", "wiederverwend", "nachbar", "umgebung", "vergleichbar", "ahnlich", "umgesetzt", "umsetz", "eingefuhrt", "einfuhr", "einzufuhr", "eingesetzt", "einsetz", "gemacht", "gebaut", "aufgebaut", "aufbau",
        "angefang", "begonnen", "probier", "ausprobier", "erprobt", "getestet", "praxisbeispiel", "marktplatz", "vergleich", "unterschied", "unterscheid", "forder", "zuschuss", "programm", "ansprech", "zustandig",
        "grossenklasse", "grossenordnung", "entwickel", "quelloffen", "ubernehm", "ubernomm", "existier", "gesucht", "organisiert",
    ];

    private static readonly FrozenSet<string> AskingWords =
        """
        kommune kommunen gemeinde gemeinden stadt stadte stadten verwaltung verwaltungen ort orte kreis kreise kreisen region regionen gegend nahe grosse grossen gross grosser kleine kleinen kleiner kleines klein
        land lander ew seelen anderen andere anderer anderswo erste ersten nutzen nutzt nutzbar setzt setzen betreibt betreiben macht machen machten fertig fertige fertiges fertigen vorhanden bestehende bestehendes
        gibt selbst selber neu eigene eigenes eigenen bauen baut kaufen schon bereits uns unsere unserer unserem unseren wir jemand irgendwer geld gelder open source thema sachen ding etwas null rad
        smart city cities smarte deutschland bundesweit lieber besser bekommen kriegen software tool anschauen abschauen ansehen besuchen wollen mochten planen wunschen kenne kennen kennt kennst weiss wissen
        zeig zeige zeigen nenne nennen suche suchen sucht brauche brauchen lassen hot hod schun scho gmacht gechend gegnd sin mer de em im ham ner nen ne
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public bool IsEmpty => Text.Length == 0;

    public IReadOnlyList<string> Words => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What says who asks ("Wir sind eine Gemeinde im Hunsrück, …") names no matter; what the same sentence asks does.</summary>
    public static Matter Of(UnderstoodQuestion question) => new(string.Join(' ', SentenceSplitter.Split(question.Text)
        .Select(span => AskerClause.Without(span.Of(question.Text).ToString()))
        .Select(QuestionReader.Read)
        .SelectMany(WordsIn)));

    /// <summary>Nouns and names where capitals tell them: "Pegel messen" is about Pegel.</summary>
    private static IEnumerable<string> WordsIn(UnderstoodQuestion sentence) => sentence.Words.Where(word => IsMatter(word) && sentence.IsAspect(word)).Select(word => word.AsTyped);

    private static bool IsMatter(QuestionWord word) =>
        word.IsContent
        && !AskingWords.Contains(word.Folded)
        && !Array.Exists(AskingStems, stem => word.Folded.StartsWith(stem, StringComparison.Ordinal))
        && LandMention.In(word.AsTyped) is null
        && !QuestionTypes.IsShape(word.Folded)
        && !word.Folded.All(letter => char.IsAsciiDigit(letter) || letter is '.');
}
