using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>Reads a reply in free German words: "haben wir schon", "erst zum Teil", "nö", "keine Ahnung", "2".</summary>
internal static partial class StocktakingReplyReader
{
    /// <summary>Longer texts tell a story instead of replying.</summary>
    private const int MostWords = 25;

    /// <summary>Up to so many words, a text that says only ja or nein in one of their forms is a reply whatever was said in between.</summary>
    private const int MostWordsOfAPlainReply = 4;

    /// <returns><see langword="null"/> when the text is no reply but, for example, a question of its own.</returns>
    public static StocktakingReply? Read(string text)
    {
        if (text.TrimEnd().EndsWith('?')) return null;
        var folded = NotOnly().Replace(FoldedText.Of(text), "${between} sondern");
        if (OfNumber(folded) is { } chosen) return chosen;
        if (QuestionReader.Read(text) is not { Type: QuestionType.Topic or QuestionType.YesNo, Words.Count: > 0 and <= MostWords }) return null;
        if (NotKnown().IsMatch(folded)) return StocktakingReply.Unknown;
        if (OpensWithNo().IsMatch(folded)) return HasPartBehindBut().IsMatch(folded) ? StocktakingReply.Partly : StocktakingReply.No;
        if (Hesitates().IsMatch(folded) && !FirmAfterPause().IsMatch(folded)) return Negated().IsMatch(folded) && !InPart().IsMatch(folded) ? StocktakingReply.No : StocktakingReply.Partly;
        if (OpensWithYes().IsMatch(folded) && Reserved().IsMatch(FirmBut().Replace(folded, string.Empty))) return StocktakingReply.Partly;
        if (InPart().IsMatch(folded)) return StocktakingReply.Partly;
        if (Negated().IsMatch(folded)) return StocktakingReply.No;
        return Affirmed().IsMatch(folded) ? StocktakingReply.Yes : null;
    }

    /// <summary>The same for texts that can hardly be anything but a reply.</summary>
    public static StocktakingReply? ReadPlain(string text) => FoldedText.Of(text).Split(' ').Length <= MostWordsOfAPlainReply ? Read(text) : null;

    /// <summary>The numbers under each question.</summary>
    private static StocktakingReply? OfNumber(string folded) => folded switch
    {
        "1" => StocktakingReply.Yes,
        "2" => StocktakingReply.Partly,
        "3" => StocktakingReply.No,
        "4" => StocktakingReply.Unknown,
        _ => null,
    };

    [GeneratedRegex(
        @"\b(weiss (ich |wir |man )?(leider |das )?(nicht|net|ned|nich)|weiss (ich|wir) (das )?(leider )?(nicht|net)|wissen wir (leider |"
        + @"das )?nicht|keine ahnung|ka|kp|unklar|unbekannt|unsicher|nicht sicher|bin (mir )?nicht sicher|schwer zu sagen|"
        + @"kann ich (\w+ )?nicht (sagen|beurteilen|beantworten)|keine angabe|egal)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NotKnown();

    /// <summary>"Nicht nur …, sondern auch …" denies nothing and reserves nothing.</summary>
    [GeneratedRegex(@"\bnicht nur\b(?<between>.*?) sondern\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NotOnly();

    /// <summary>Who opens with a no means it, whatever is to come: "Nein, erst nächstes Jahr."</summary>
    [GeneratedRegex(
        @"^((na|ach|also|oh|leider) )*(nein|nee|no|noe|nope)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OpensWithNo();

    /// <summary>Something is there already: "Nein, aber wir sind gerade dabei."</summary>
    [GeneratedRegex(
        @"\b(aber|sondern)\b.*\b(teilweise|teils|zum teil|in teilen|in arbeit|in planung|geplant|planen|angefangen|begonnen|dabei|im aufbau|"
        + @"im entstehen|entwurf)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HasPartBehindBut();

    [GeneratedRegex(
        @"^((na|ach|also|oh|aber) )*(ja|jo|jau|jap|jep|joa|yes|jawohl|klar|naturlich|sicher|selbstverstandlich|genau|stimmt|richtig|doch)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OpensWithYes();

    /// <summary>"Na ja" is no yes.</summary>
    [GeneratedRegex(@"^(na ja|naja|nun ja|tja|geht so|so lala)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Hesitates();

    /// <summary>"Na ja klar": the firm word holds.</summary>
    [GeneratedRegex(
        @"^(na ja|naja|nun ja|tja) (klar|naturlich|sicher|selbstverstandlich|genau|stimmt|richtig|doch)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FirmAfterPause();

    /// <summary>"Ja, aber es fehlt noch viel."</summary>
    [GeneratedRegex(
        @"\b(aber|allerdings|jedoch|nur|bis auf|ausser|mit ausnahme\w*|mit einschrankung\w*|mit lucken)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();

    /// <summary>"Aber klar" and "ja aber sicher" reserve nothing.</summary>
    [GeneratedRegex(
        @"\baber (ja|klar|naturlich|sicher|selbstverstandlich|doch)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FirmBut();

    [GeneratedRegex(
        @"\b(teilweise|teils|zum teil|in teilen|halb|halbwegs|jein|bisschen|bissl|bissle|ein wenig|in arbeit|in planung|geplant|planen|"
        + @"angefangen|begonnen|gerade dabei|sind dabei|im aufbau|im entstehen|entwurf|erst|erste|ersten|ansatzweise|manche|manches|einige|"
        + @"einzelne|noch nicht (ganz|vollstandig|alle|alles|fertig|uberall)|nicht (ganz|vollstandig|alle|alles|uberall|fertig)|nur)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InPart();

    [GeneratedRegex(
        @"\b(nein|ne|nee|no|noe|nix|nicht|net|ned|nich|kein|keine|keinen|keiner|niemand|nichts|fehlt|fehlen|nie|niemals|bisher nicht|ohne)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Negated();

    [GeneratedRegex(
        @"^((na|ach|also|oh|aber) )*(ja|jo|jau|jap|jep|joa|yes|jawohl|klar|naturlich|sicher|selbstverstandlich|genau|stimmt|richtig|doch|"
        + @"vorhanden|erledigt|fertig|schon|beschlossen|geregelt|ok|passt)\b|\b(ja|haben wir|haben das|gibt es|gibts|ist geregelt|"
        + @"ist vorhanden|liegt vor|wurde beschlossen|ist beschlossen|machen wir|ist erledigt)\b|^wir (haben|arbeiten|messen|wissen|machen|"
        + @"sind)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Affirmed();
}
