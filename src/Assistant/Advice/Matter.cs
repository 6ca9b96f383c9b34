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
        "kommun", "gemeinde", "stadt", "staedt", "landkreis", "landgemeinde", "einwohner", "beispiel", "vorbild", "referenz", "erfahrung", "projekt", "modellprojekt", "losung", "nachnutz",
        "wiederverwend", "nachbar", "umgebung", "vergleichbar", "ahnlich", "umgesetzt", "eingefuhrt", "eingesetzt", "gemacht", "gebaut", "praxisbeispiel", "marktplatz", "verwaltung", "vergleich", "unterschied",
        "forder", "zuschuss", "programm", "ansprechpartner", "ansprechperson", "zustandig", "grossenklasse", "entwickelt", "programmier", "entwickeln",
    ];

    private static readonly FrozenSet<string> AskingWords =
        """
        ort orte kreis kreise kreisen region regionen gegend nahe grosse grossen gross grosser kleine kleinen kleiner kleines klein land lander ew seelen anderen andere anderswo erste ersten
        nutzen nutzt nutzbar setzt setzen einsetzen einsetzt betreibt betreiben macht machen machten probiert ausprobiert fertig fertige fertiges fertigen vorhanden bestehende
        bestehendes existiert existieren gibt selbst selber neu eigene eigenes eigenen bauen baut entwickelt kaufen schon bereits uns unsere unserer unserem unseren wir jemand irgendwer geld gelder
        smart city cities smarte stadtwerke deutschland bundesweit lieber besser bekommen kriegen software tool ubernehmen wiederverwenden anschauen abschauen ansehen besuchen
        kenne kennen kennt kennst weiss wissen zeig zeige zeigen nenne nennen suche suchen sucht gesucht brauche brauchen
        hot hod schun scho gmacht gechend gegnd sin mer de em im einfuhren einzufuhren wollen mochten planen unterscheiden unterscheidet fertige
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public bool IsEmpty => Text.Length == 0;

    /// <summary>A sentence that says who asks ("Wir sind eine Gemeinde im Hunsrück.") names no matter.</summary>
    public static Matter Of(UnderstoodQuestion question) => new(string.Join(' ', SentenceSplitter.Split(question.Text)
        .Select(span => QuestionReader.Read(span.Of(question.Text).ToString()))
        .Where(sentence => !IsAboutAsker(sentence.Words))
        .SelectMany(Words)));

    /// <summary>Nouns and names where capitals tell them: "Pegel messen" is about Pegel.</summary>
    private static IEnumerable<string> Words(UnderstoodQuestion sentence) => sentence.Words.Where(word => IsMatter(word) && sentence.IsAspect(word)).Select(word => word.AsTyped);

    private static bool IsAboutAsker(IReadOnlyList<QuestionWord> words) =>
        words is [{ Folded: "wir" or "mir" or "ich" }, { Folded: "sind" or "sin" or "bin" or "san" or "haben" or "hen" or "komme" or "kommen" }, ..];

    private static bool IsMatter(QuestionWord word) =>
        word.IsContent
        && !AskingWords.Contains(word.Folded)
        && !Array.Exists(AskingStems, stem => word.Folded.StartsWith(stem, StringComparison.Ordinal))
        && LandMention.In(word.AsTyped) is null
        && !QuestionTypes.IsShape(word.Folded)
        && !word.Folded.All(letter => char.IsAsciiDigit(letter) || letter is '.');
}
