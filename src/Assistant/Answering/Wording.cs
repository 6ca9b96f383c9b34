using System.Globalization;
using System.Text;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>The German sentences around what is quoted.</summary>
internal static class Wording
{
    /// <summary>Words of a long question that are repeated to the asker at most.</summary>
    private const int MostWords = 8;

    public const string LandAgain =
        "Das Bundesland habe ich daraus nicht erkannt. Bitte nennen Sie eines der 16 Länder, zum Beispiel „Hessen“ oder „NRW“; Orte und Kreise kann ich keinem Land zuordnen. Mit „egal“ antworte ich allgemein.";

    public const string WhichLandForContract =
        "Für welches Bundesland gilt Ihre Frage? Die Regeln dazu unterscheiden sich von Land zu Land. Bitte nennen Sie auch, ob es sich um eine Liefer-, Dienst- oder Bauleistung handelt. Mit „egal“ antworte ich allgemein.";

    public static string Clarification(ClarificationNeed need) => need switch
    {
        ClarificationNeed.Matter => "Worum geht es? Bitte stellen Sie Ihre Frage in einem ganzen Satz, zum Beispiel: „Was kostet ein LoRaWAN-Netz?“",
        ClarificationNeed.Land => "Für welches Bundesland gilt Ihre Frage? Die Antwort unterscheidet sich von Land zu Land. Mit „egal“ antworte ich allgemein.",
        ClarificationNeed.Purpose => "Wofür suchen Sie eine Lösung? Bitte nennen Sie das Problem und was gemessen oder erledigt werden soll, dazu Fläche, ungefähre Stückzahl, vorhandenes Netz und wer den Betrieb übernimmt. Die passende Technik folgt daraus.",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "Unknown need."),
    };

    /// <param name="note">Where it is from; <see langword="null"/> where that needs no words.</param>
    /// <param name="sentences">What is quoted.</param>
    /// <param name="lacksForm">True when an amount, a date, a person is asked for and nothing quoted has one.</param>
    /// <param name="unanswered">What it says of itself to leave open; possibly nothing.</param>
    /// <param name="type">What was asked for.</param>
    /// <param name="certain">False when the sources fit only possibly.</param>
    /// <param name="inLines">True for items and rows, each on its line.</param>
    public static string CitedText(string? note, IReadOnlyList<CitedSentence> sentences, bool lacksForm, IReadOnlyList<string> unanswered, QuestionType type, bool certain, bool inLines)
    {
        var text = new StringBuilder();
        if (!certain) text.Append("Möglicherweise passend – bitte prüfen, ob die Fundstellen Ihre Frage treffen:\n");
        if (note is not null) text.Append(note).Append('\n');
        text.AppendJoin(inLines ? '\n' : ' ', sentences.Select(QuotedText.Of));
        if (lacksForm) text.Append("\n\n").Append(Lacking(type)).Append(" steht in diesen Fundstellen nicht.");
        if (unanswered.Count > 0) text.Append("\n\nDazu steht in diesen Fundstellen nichts: ").Append(Quoted(unanswered)).Append('.');
        return text.ToString();
    }

    /// <summary>Names the sheet that is quoted.</summary>
    public static string FromSheet(Document sheet) => $"Aus dem Blatt {GermanQuote.Of(sheet.Title)}:";

    private static string Lacking(QuestionType type) => type switch
    {
        QuestionType.Cost => "Ein Betrag",
        QuestionType.HowMany => "Eine Zahl",
        QuestionType.HowLong => "Eine Dauer",
        QuestionType.When => "Ein Datum oder eine Frist",
        QuestionType.Who => "Eine Person oder zuständige Stelle",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No form is demanded."),
    };

    private const string OfPersons = "Namen, Durchwahlen und Bezüge einzelner Personen führen die Quellen in der Regel nicht; sie nennen Stellen.";

    /// <param name="ofPerson">True where a detail of one person is asked for.</param>
    /// <param name="soughtFor">The words of the question.</param>
    /// <param name="leftOpen">What the sheets say is not known of just this; mostly nothing.</param>
    /// <param name="lacking">The row that the table on the matter lacks; <see langword="null"/> where none is asked for.</param>
    /// <param name="nearest">What comes near; possibly nothing.</param>
    /// <param name="offices">Whom to ask, quoted; possibly nothing.</param>
    public static string Abstention(bool ofPerson, IReadOnlyList<string> soughtFor, IReadOnlyList<CitedSentence> leftOpen, MissingRow? lacking, IReadOnlyList<NearSection> nearest, IReadOnlyList<CitedSentence> offices)
    {
        var text = new StringBuilder(ofPerson ? OfPersons : leftOpen.Count > 0 ? "Das lassen die Quellen offen:\n" : "Dazu finde ich in den vorliegenden Quellen keine belastbare Antwort.");
        if (leftOpen.Count > 0) text.Append(Quoted(leftOpen));
        else if (soughtFor.Count > 0) text.Append(" Gesucht habe ich nach: ").Append(Quoted(soughtFor)).Append('.');
        if (lacking is not null) text.Append("\nZu „").Append(lacking.Asked).Append("“ ist nichts belegt; die Tabelle dazu nennt ").Append(GermanList.Of(lacking.Rows)).Append('.');
        if (nearest.Count > 0) text.Append("\nAm nächsten kommen diese Abschnitte:\n").AppendJoin('\n', nearest.Select(NearSectionLine));
        return offices.Count > 0
            ? text.Append("\nWen Sie fragen können:\n").Append(Quoted(offices)).ToString()
            : text.Append("\nFragen Sie die für Digitalisierung zuständige Stelle Ihres Landes oder Ihren kommunalen Spitzenverband.").ToString();
    }

    private static string NearSectionLine(NearSection section) =>
        section.Heading.EndsWith('?') ? $"• {GermanQuote.Of(section.Heading)} ({section.Document.Title})" : $"• {GermanQuote.Of(section.Document.Title)}, Abschnitt {GermanQuote.Of(section.Heading)}";

    /// <param name="profile">What is known of the asker.</param>
    public static string Noted(AskerProfile profile) => $"Danke, das merke ich mir für dieses Gespräch: {AskerWording.Of(profile)}. Was möchten Sie wissen?";

    /// <param name="profile">What was said of the asker's municipality.</param>
    public static string Known(AskerProfile profile) => AskerWording.Of(profile) is { Length: > 0 } facts
        ? $"Das haben Sie mir von Ihrer Kommune gesagt: {facts}.{(profile.Land is null ? " Das Bundesland kenne ich nicht." : string.Empty)}{(profile.Inhabitants is null ? " Die Einwohnerzahl kenne ich nicht." : string.Empty)}"
        : "Das weiß ich nicht: Von Ihrer Kommune kenne ich nur, was Sie hier sagen, zum Beispiel „Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen.“";

    /// <summary>For who wants to print or keep what was answered.</summary>
    public const string Handout =
        "Drucken kann ich nicht selbst. Aus diesem Gespräch lässt sich ein Vermerk mit allen Fundstellen erstellen und als Datei speichern: im Browser mit der Schaltfläche „Vermerk“, im Terminal mit „/vermerk“.";

    public const string GoOn = "Gut. Was möchten Sie noch wissen?";

    /// <summary>Names the meanings as the glossary gives them.</summary>
    public static string Meanings(GlossaryEntry ambiguous) =>
        $"„{ambiguous.Term}“ hat mehrere Bedeutungen. {(ambiguous.Meaning.Length > 0 ? ambiguous.Meaning : $"Gemeint sein kann: {string.Join(", ", ambiguous.Synonyms)}.")} Was meinen Sie?";

    public static string Refusal(InputProblem problem) => problem switch
    {
        InputProblem.Empty => "Bitte stellen Sie eine Frage, zum Beispiel: „Was kostet ein LoRaWAN-Netz?“",
        InputProblem.TooLong => string.Create(CultureInfo.GetCultureInfo("de-DE"), $"Das ist zu lang für eine Frage. Bitte fassen Sie Ihr Anliegen in höchstens {InputGuard.LongestQuestion:N0} Zeichen zusammen; ganze Dokumente kann ich hier nicht prüfen."),
        InputProblem.Binary => "Das sieht nach einer Datei und nicht nach einer Frage aus. Bitte geben Sie Ihre Frage als Text ein.",
        InputProblem.OffTopic => "Dabei kann ich nicht helfen. Ich beantworte Fragen von Kommunen zu smarten Städten und Regionen: Vorgehen, Kosten, Förderung, Recht, Technik und Beispiele.",
        InputProblem.PrivateLaw => "In privaten Rechtsfragen kann ich nicht helfen. Dafür sind Rechtsanwältinnen, Rechtsanwälte und Beratungsstellen da. Gern beantworte ich Fragen von Kommunen zu smarten Städten und Regionen.",
        InputProblem.PartyPolitics => "Zu Wahlen, Parteien und Personen der Politik bleibe ich neutral und gebe keine Empfehlung. Gern beantworte ich Fragen von Kommunen zu smarten Städten und Regionen.",
        InputProblem.PersonalData => "Bitte geben Sie hier keine personenbezogenen Daten Dritter ein; ich werte solche Angaben nicht aus und gebe sie nicht wieder. Zuständig ist Ihr Fachamt; bei Zweifeln hilft die oder der Datenschutzbeauftragte Ihrer Verwaltung. Fragen ohne Angaben zu einzelnen Personen beantworte ich gern.",
        InputProblem.Abuse => "Das hat offenbar nicht geholfen, das tut mir leid. Wenn Sie mir Ihre Frage zu smarten Städten und Regionen noch einmal nennen, suche ich in den Quellen danach.",
        InputProblem.Injection => "Vorgaben zu meiner Rolle und Arbeitsweise nehme ich im Gespräch nicht entgegen: Ich antworte nur aus den vorliegenden Quellen. Was möchten Sie zu smarten Städten und Regionen wissen?",
        InputProblem.Harm =>
            "Dabei helfe ich nicht, denn es würde anderen schaden oder in ihre Rechte eingreifen. Wenn ein berechtigtes Anliegen dahintersteht, gibt es dafür geregelte Wege: "
            + "Bei Fragen zu Daten und Nachrichten von Beschäftigten wenden Sie sich an die oder den Datenschutzbeauftragten Ihrer Verwaltung und an das Rechtsamt, bei Schwachstellen in der Technik an die Informationssicherheitsbeauftragten, "
            + "bei dem Verdacht einer Straftat an die Polizei. Gern beantworte ich, wie Kommunen ihre Daten und Anlagen schützen.",
        InputProblem.OtherLanguage => "Ich beantworte Fragen auf Deutsch. Bitte stellen Sie Ihre Frage auf Deutsch. (Please ask in German.)",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "Unknown problem."),
    };

    public static string SmallTalk(Intent intent, bool isOpening) => intent switch
    {
        Intent.Greeting when isOpening => "Guten Tag! Ich beantworte Fragen zu smarten Städten und Regionen aus geprüften Quellen und nenne zu jeder Aussage die Fundstelle. Was möchten Sie wissen?",
        Intent.Greeting => "Guten Tag! Was möchten Sie noch wissen?",
        Intent.Thanks => "Gern geschehen. Wenn Sie noch etwas wissen möchten, fragen Sie einfach.",
        Intent.Farewell => "Auf Wiedersehen und viel Erfolg bei Ihrem Vorhaben!",
        Intent.Help =>
            "Ich bin ein automatischer Assistent und beantworte Fragen von Kommunen zu smarten Städten und Regionen: Vorgehen, Kosten, Förderung, Recht, Technik und Beispiele. "
            + "Jede Aussage stammt wörtlich aus einer Quelle, die ich mit ihrer Fundstelle nenne. Trägt keine Quelle die Antwort, sage ich das. Stellen Sie Ihre Frage in ganzen Sätzen oder in Stichworten.",
        _ => throw new ArgumentOutOfRangeException(nameof(intent), intent, "No small talk."),
    };

    /// <param name="text">What answers.</param>
    /// <param name="supplements">The blocks under it.</param>
    public static string WithSupplements(string text, IReadOnlyList<AnswerPart> supplements) =>
        supplements.Count == 0 ? text : $"{text}\n\n{PartsText.Of(supplements, null)}";

    /// <summary>Quoted sentences with their citations, each on its line.</summary>
    public static string Quoted(IReadOnlyList<CitedSentence> sentences) => string.Join('\n', sentences.Select(QuotedText.Of));

    private static string Quoted(IReadOnlyList<string> words)
    {
        var shown = string.Join(", ", words.Take(MostWords).Select(word => $"„{word}“"));
        return words.Count > MostWords ? $"{shown} …" : shown;
    }
}
