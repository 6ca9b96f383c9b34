using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Safety;

/// <summary>
/// Someone asks how to do harm themselves: spy on people, put things out of action, break in, forge. Who asks how attackers do it, how to protect oneself or
/// whether it is allowed asks a question.
/// </summary>
internal static partial class HarmRule
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>"wie kann ich", "wie könnten wir": the asker is the one who acts.</summary>
    private const string HowCanI = "wie (kann|konnte|konnten|konnen|soll|sollen|muss|mussen|schaff|schaffe|schaffen|darf) (ich|wir|man|i|ma|mer)";

    /// <summary>"hilf mir", "erklär mir, wie ich", "schreib mir eine Anleitung".</summary>
    private const string HelpMe =
        @"(hilf|helfen sie|helft|zeig|zeige|zeigen sie|erklar|erklare|erklaren sie|sag|sage|sagen sie|schreib|schreibe|schreiben sie|gib|geben sie|verrate|verrat|ich brauche|anleitung|wir wollen|ich will|ich mochte|wir mochten)";

    private const string Secretly = @"(heimlich\w*|unbemerkt|unauffallig|verdeckt|ohne (sein|ihr|deren|dessen|das) wissen|ohne dass (\w+ ){1,5}(merkt|merken|mitbekommt|mitbekommen|mitkriegt|mitkriegen|weiss|wissen|bemerkt|bemerken))";

    private const string Spy =
        @"(mitles\w*|mitzulesen|mitlies\w*|mithor\w*|mitzuhoren|abhor\w*|abzuhoren|uberwach\w*|ausspah\w*|auszuspahen|ausspionier\w*|auszuspionieren|spionier\w*|bespitzel\w*|lesen|lese|liest|mitschneid\w*|aufzeichn\w*|aufnehm\w*|aufnahme|aufnahmen|orte|orten|ortet|verfolgen|filmen|filme|filmt|auslesen|einsehen|belauschen|lauschen)";

    private const string Attack =
        "(lahmlegen|lahmzulegen|lahm legen|sabotieren|zu sabotieren|hacken|zu hacken|knacken|zu knacken|cracken|manipulieren|zu manipulieren|zerstoren|zu zerstoren|storen|zu storen|ausspionieren|auszuspionieren|ausspahen|bespitzeln|unbrauchbar machen|uberlasten|"
        + "eindringen|einzudringen|einhacken|reinhacken|falschen|zu falschen|nachmachen|ruckdatieren|zuruckdatieren|zuruckzudatieren|erpressen|zu erpressen|einschuchtern|zum absturz bringen|zum absturzen bringen|ausser gefecht setzen|blenden)";

    private const string Victim = @"((meine|unsere|diese)[nmrs]? |(herrn|frau) )(\w+ )?(chef\w*|kolleg\w*|nachbar\w*|vorgesetzt\w*|mitarbeiter\w*|frau|mann|freund\w*|ex\w*|burgermeister\w*|personalrat\w*|landrat\w*|kammerer\w*|gemeinderat\w*|\w+)";

    /// <param name="sentences">As <see cref="FoldedSentences"/> gives them.</param>
    public static bool Matches(IReadOnlyList<string> sentences) => sentences.Any(sentence => IsRequest(sentence) && !Protection().IsMatch(sentence));

    private static bool IsRequest(string sentence) =>
        Spying().IsMatch(sentence) || HowToAttack().IsMatch(sentence) || HowOneAttacks().IsMatch(sentence) || Tools().IsMatch(sentence);

    /// <summary>"Wie kann ich heimlich mitlesen, was …", "Wie lese ich die Mails meiner Kollegin, ohne dass sie es merkt?"</summary>
    [GeneratedRegex(
        @"\b(wie (\w+ ){0,3}(ich|wir|man|i|ma|mer)|" + HelpMe + @") (\w+ ){0,12}(" + Secretly + @" (\w+ ){0,10}" + Spy + "|" + Spy + @" (\w+ ){0,10}" + Secretly + @")\b|\bwie " + Spy + @" (ich|wir|man) (\w+ ){0,10}" + Secretly
        + "|\\bwie (komm|komme|kommen|kommt) (ich|wir|man) (\\w+ ){0,3}(an|in) (das|die|den) (\\w+ )?(passwort|passworter|kennwort|handy|whatsapp\\w*|private\\w*|chat\\w*|nachrichten) (\\w+ )?" + Victim,
        Options)]
    private static partial Regex Spying();

    /// <summary>"Wie kann man Messwerte fälschen?", "Hilf mir, die Ampel zu hacken". The verb ends its clause: "falschen" may be an adjective.</summary>
    [GeneratedRegex(
        @"\b(" + HowCanI + @" (\w+ ){1,10}" + Attack + @"( ohne .*| damit .*| dass .*| und .*)?$|" + HelpMe + @" (\w+ ){1,12}" + Attack + @"( kann| konnen| konnte)?$|wie (ich|wir|man) (\w+ ){1,10}" + Attack + " (kann|konnen|konnte|konnten|soll)$)",
        Options)]
    private static partial Regex HowToAttack();

    /// <summary>"Wie legt man die Pegelsensoren der Nachbarstadt lahm?", "Wie hacke ich …"</summary>
    [GeneratedRegex(
        @"\bwie (leg|lege|legt|legen) (ich|wir|man) (\w+ ){1,10}lahm\b|\bwie (sabotier|sabotiere|sabotiert|sabotieren|hack|hacke|hackt|hacken|knack|knacke|knackt|knacken|manipulier|manipuliere|manipuliert|manipulieren|falsche|falscht|falschen|zerstor|zerstore|zerstort|zerstoren|stor|store|stort|storen|erpresse|erpresst|bespitzle|uberlaste|uberlastet) (ich|wir|man)\b"
        + @"|\bwie (dring|dringe|dringt|dringen|brech|breche|bricht|brechen) (ich|wir|man) (\w+ ){0,3}in (\w+ ){1,6}ein\b|\bwie (setz|setze|setzt|setzen) (ich|wir|man) (\w+ ){1,8}(ausser gefecht)\b",
        Options)]
    private static partial Regex HowOneAttacks();

    /// <summary>"Schreib mir eine Phishing-Mail", "Wie baut man eine Bombe?"</summary>
    [GeneratedRegex(
        @"\b(schreib|schreibe|schreiben sie|programmier|programmiere|erstell|erstelle|erstellen sie|bau|baue|gib|formulier|formuliere) (mir|uns) (\w+ ){0,3}(phishing\w*|keylogger|trojaner|schadsoftware|computervirus|virus|ransomware|erpresserbrief|erpresserschreiben|drohbrief|drohmail|gefalschte\w*)\b"
        + @"|\b(wie (\w+ ){0,3}(ich|wir|man)|anleitung) (\w+ ){0,6}(bombe|bomben|rohrbombe|sprengsatz|brandsatz|molotowcocktail|storsender)( \w+)?$",
        Options)]
    private static partial Regex Tools();

    /// <summary>Words of those who want to prevent or to notice it, or ask about the law.</summary>
    [GeneratedRegex(
        @"\b(schutz\w*|geschutzt|verhinder\w*|vermeid\w*|vorbeug\w*|erkenn\w*|abwehr\w*|absicher\w*|abgesichert|sicherstell\w*|gegen|strafbar|verboten|erlaubt|zulassig|melden|anzeig\w*|angreifer\w*|awareness\w*|schulung\w*|ubung\w*|\w*ubung|simulation\w*|test|testen|pentest\w*|penetrationstest\w*|sensibilisier\w*|nicht (zu )?(storen|uberlasten|zerstoren|blenden)|ohne (\w+ ){0,4}(zu )?(storen|uberlasten|zerstoren|blenden))\b",
        Options)]
    private static partial Regex Protection();
}
