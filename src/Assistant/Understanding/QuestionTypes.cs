using System.Collections.Frozen;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Tells the type of a question from its words: the leftmost cue decides, the longer one where several begin at the same word.</summary>
internal static class QuestionTypes
{
    /// <summary>Cues in folded spelling; <c>*</c> stands for any one word.</summary>
    private static readonly Cue[] Cues =
    [
        .. Of(QuestionType.Definition, "was ist", "was sind", "was bedeutet", "was heisst", "was versteht man", "was meint", "was bezeichnet", "wofur steht", "definiere"),
        .. Of(QuestionType.What, "was ist mit", "was ist bei", "was ist beim", "was ist erlaubt", "was ist wichtig", "was sind die unterschiede", "was ist der unterschied"),
        .. Of(QuestionType.What, "was", "womit", "worauf", "woran", "worin", "wovon", "woraus", "woruber", "wobei", "wogegen", "wodurch", "worum", "wonach"),
        .. Of(QuestionType.How, "wie", "was ist zu tun", "was muss * tun", "was mussen * tun", "was muss * machen", "welche schritte", "auf welche weise", "erste schritte"),
        .. Of(QuestionType.How, "was ist * zu", "was ist zuerst", "was ist zu beachten", "wie geht", "wie funktioniert"),
        .. Of(QuestionType.HowMany, "wie viel", "wie viele", "wie vielen", "wieviel", "wieviele", "wie hoch", "wie gross", "wie weit", "wie oft", "wie schnell", "wie alt", "wie schwer", "wie breit", "wie tief"),
        .. Of(QuestionType.HowMany, "welche anzahl", "welcher anteil", "welchen anteil", "welcher prozentsatz", "welche hohe", "welche menge", "wie stark", "wie lang ist"),
        .. Of(QuestionType.Cost, "was kostet", "was kosten", "wie teuer", "welche kosten", "welche gebuhr", "welche gebuhren", "was zahlt", "was zahlen", "was muss * zahlen", "was muss * bezahlen", "was hat * gekostet", "was haben * gekostet", "was kostete", "was kosteten"),
        .. Of(QuestionType.HowLong, "wie lange", "wie lang"),
        .. Of(QuestionType.When, "wann", "bis wann", "welches datum", "welchem datum", "welchem jahr", "welchem tag", "welchem monat", "welchem jahrhundert", "welche frist", "welche fristen", "welcher frist"),
        .. Of(QuestionType.Who, "wer", "wem", "wen", "wessen", "welche stelle", "welches amt", "welche behorde", "welche person"),
        .. Of(QuestionType.Where, "wo", "wohin", "woher", "welcher stadt", "welchem land", "welchem ort", "welchem staat", "welcher strasse", "welcher region"),
        .. Of(QuestionType.Why, "warum", "wieso", "weshalb", "weswegen", "wozu", "aus welchem grund", "aus welchen grunden", "was ist der grund"),
        .. Of(QuestionType.Which, "welche", "welcher", "welches", "welchen", "welchem", "was fur", "wie heisst", "wie heissen", "wie lautet", "wie nennt", "um benennung", "um nennung", "um mitteilung", "um angabe"),
        .. Of(QuestionType.List, "nenne", "nenn", "liste", "zahle", "welche * gibt", "was gibt", "wen gibt"),
    ];

    /// <summary>What keywords without a question word ask for.</summary>
    private static readonly FrozenDictionary<string, QuestionType> Keywords = new Dictionary<string, QuestionType>(StringComparer.Ordinal)
    {
        ["schritte"] = QuestionType.How, ["ablauf"] = QuestionType.How, ["anleitung"] = QuestionType.How, ["vorgehen"] = QuestionType.How,
        ["kosten"] = QuestionType.Cost, ["kostet"] = QuestionType.Cost, ["gebuhr"] = QuestionType.Cost, ["gebuhren"] = QuestionType.Cost, ["preis"] = QuestionType.Cost,
        ["frist"] = QuestionType.When, ["termin"] = QuestionType.When, ["ansprechpartner"] = QuestionType.Who, ["zustandig"] = QuestionType.Who,
        ["definition"] = QuestionType.Definition, ["bedeutung"] = QuestionType.Definition, ["beispiele"] = QuestionType.List, ["liste"] = QuestionType.List,
        ["dauer"] = QuestionType.HowLong, ["anzahl"] = QuestionType.HowMany, ["grund"] = QuestionType.Why,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LeadingVerbs = Set(
        "ist sind war waren hat haben hatte darf durfen muss mussen kann konnen gilt gelten gibt braucht brauchen soll sollen sollte wird werden geht gehort gehoren muessen ware lohnt reicht");

    private static readonly FrozenSet<string> MoneyWords = Set(
        "kostet kosten kostenlos preis preise gebuhr gebuhren entgelt entgelte steuer steuern hundesteuer zuschuss forderung fordersumme euro zahlen bezahlen beitrag beitrage geld betrag eintritt miete budget");

    /// <summary>Words that shape a question without being its matter.</summary>
    private static readonly FrozenSet<string> Shape = Set(
        """
        kostet kosten kost viele vielen wieviel wieviele hoch teuer lange lang gibt geht bedeutet heisst heissen versteht steht nenne nenn liste zahle erklare erklar erklaren
        definiere definition bedeutung funktioniert mal bitte danke hallo eigentlich gern gerne wissen sagen frage fragen uberhaupt macht machen tun mich schritte ablauf anleitung erzahl erzahle erzahlen berichte
        beispiele dazu dafur denn finde finden find findet suchen suche sucht statt stattfindet hilfe hilft helfen lautet nennt genau schon was wie wer kriegen kriegt gekriegt bekommen bekommt brauchen braucht bringt her
        """);

    public static QuestionType Of(IReadOnlyList<string> words)
    {
        var type = Leftmost(words);
        if (type == QuestionType.Which && AsksWhichAmount(words)) return QuestionType.Cost;
        if (type is QuestionType.HowMany or QuestionType.What or QuestionType.Which or QuestionType.Topic && AsksForMoney(type, words)) return QuestionType.Cost;
        return type;
    }

    /// <param name="folded">A word in folded spelling.</param>
    public static bool IsShape(string folded) => Shape.Contains(folded);

    private static QuestionType Leftmost(IReadOnlyList<string> words)
    {
        if (words.Count > 0 && LeadingVerbs.Contains(words[0])) return QuestionType.YesNo;
        for (var at = 0; at < words.Count; at++)
        {
            var best = Cues.Where(cue => cue.Matches(words, at)).MaxBy(cue => cue.Words.Length);
            if (best is not null) return best.Type;
        }

        return words.Where(Keywords.ContainsKey).Select(word => Keywords[word]).FirstOrDefault();
    }

    private static bool AsksForMoney(QuestionType type, IReadOnlyList<string> words) =>
        type == QuestionType.HowMany ? words.Any(MoneyWords.Contains) : words.Any(word => word is "kostet" or "kosten" or "gekostet" or "kostete" or "ausgegeben" or "gezahlt" or "bezahlt" or "gebuhr" or "gebuhren") && type != QuestionType.Which;

    /// <summary>"Welcher Zuschuss wird beantragt?" asks for an amount; "Welche Förderung gibt es?" does not.</summary>
    private static bool AsksWhichAmount(IReadOnlyList<string> words) =>
        words.Zip(words.Skip(1)).Any(pair => pair.First.StartsWith("welch", StringComparison.Ordinal) && pair.Second is "zuschuss" or "betrag" or "preis" or "entgelt" or "beitrag" or "steuersatz");

    private static Cue[] Of(QuestionType type, params ReadOnlySpan<string> phrases)
    {
        var cues = new Cue[phrases.Length];
        for (var i = 0; i < phrases.Length; i++) cues[i] = new Cue(type, phrases[i].Split(' '));
        return cues;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private sealed record Cue(QuestionType Type, string[] Words)
    {
        public bool Matches(IReadOnlyList<string> question, int at) =>
            at + Words.Length <= question.Count && !Words.Where((word, i) => word != "*" && word != question[at + i]).Any();
    }
}
