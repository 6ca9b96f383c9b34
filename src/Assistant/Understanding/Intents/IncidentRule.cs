using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>
/// An attack on one's own computers that is going on, or the loss of one: it is stated, or there is a cry for help. Encryption is also a protection, a virus also an
/// illness, and to ask for the rule ("Müssen wir einen Cyberangriff sofort melden?") is no emergency.
/// </summary>
internal static partial class IncidentRule
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <param name="folded">The whole text, folded.</param>
    /// <param name="sentences">Its sentences, folded.</param>
    public static bool Matches(string folded, IReadOnlyList<string> sentences)
    {
        if (Precaution().IsMatch(folded)) return false;
        if (sentences.Any(SentAstray().IsMatch) && JustNow().IsMatch(folded)) return true;
        if (!Own().IsMatch(folded)) return false;
        if (sentences.Any(sentence => Extortion().IsMatch(sentence) || (Infected().IsMatch(sentence) && Computers().IsMatch(sentence) && SwitchingOff().IsMatch(sentence)))) return true;
        var criesForHelp = sentences.Any(sentence => CryForHelp().IsMatch(sentence));
        var isUrgent = Urgency().IsMatch(folded);
        return sentences.Any(sentence => IsAttack(sentence) && (criesForHelp || (isUrgent && !Asking().IsMatch(sentence))));
    }

    /// <summary>False where nothing speaks of computers, data or an attack: whoever has no staff has no incident, however it is put.</summary>
    /// <param name="folded">The whole text, folded.</param>
    public static bool CouldBe(string folded) => Matter().IsMatch(ToBePublished().Replace(OtherNets().Replace(folded, string.Empty), string.Empty)) || IsAttack(folded);

    /// <summary>True for who asks how to protect themselves, whatever else sounds like an attack: "Wie schützen wir uns vor Verschlüsselungstrojanern?"</summary>
    /// <param name="folded">The whole text, folded.</param>
    public static bool IsOnPrecaution(string folded) => Prevention().IsMatch(folded);

    private static bool IsAttack(string sentence) =>
        Attack().IsMatch(sentence) || Loss().IsMatch(sentence) || Encrypted().IsMatch(sentence) || (AttackOnComputers().IsMatch(sentence) && Computers().IsMatch(sentence));

    [GeneratedRegex(@"\b(gehackt|hackerangriff|cyberangriff|ransomware|trojaner|erpressungstrojaner|losegeld|losegeldforderung|bitcoin ?forderung|kompromittiert)\b", Options)]
    private static partial Regex Attack();

    /// <summary>"Der Bildschirm will Geld von uns"</summary>
    [GeneratedRegex(@"\b(bildschirm|rechner|computer|pc|laptop|server|programm) (\w+ ){0,3}(will|wollen|fordert|verlangt) (\w+ ){0,4}(geld|zahlung|bitcoins?|losegeld)\b", Options)]
    private static partial Regex Extortion();

    /// <summary>Whoever asks whether to switch off such a machine stands before it: "Soll ich den verschlüsselten Rechner ausschalten?"</summary>
    [GeneratedRegex(@"\b(verschlusselt\w*|befallen\w*|infiziert\w*|gesperrt\w*|gehackt\w*|virus|trojaner|will geld)\b", Options)]
    private static partial Regex Infected();

    [GeneratedRegex(@"\b(ausschalten|abschalten|herunterfahren|runterfahren|ausmachen|ausstecken|abstecken|stecker ziehen|vom netz nehmen)\b", Options)]
    private static partial Regex SwitchingOff();

    /// <summary>"Unser Diensthandy ist geklaut, was jetzt?": with it go the data on it, and the time to report that runs.</summary>
    [GeneratedRegex(@"\b(dienst)?(handys?|smartphones?|laptops?|notebooks?|tablets?|rechner|sticks?|festplatten?) (\w+ ){0,6}(geklaut|gestohlen|entwendet|verloren|abhanden gekommen)\b", Options)]
    private static partial Regex Loss();

    /// <summary>"Ein Kollege hat die Liste der Hundehalter an den Presseverteiler geschickt"; what somebody has sent us, or published, is no leak.</summary>
    [GeneratedRegex(
        @"\b(hat|habe|haben|wurde|wurden|ist|sind) (\w+ ){0,4}(\w*liste|\w*listen|excel|\w*tabelle|\w*datei|\w*dateien|\w*mail|\w*daten|\w*adressen|\w*akte|\w*akten|\w*bescheide?) (\w+ ){0,6}(an|ans) (\w+ ){1,5}(geschickt|gemailt|gesendet|gesandt|verschickt|versendet|versandt|weitergeleitet|rausgeschickt)\b",
        Options)]
    private static partial Regex SentAstray();

    [GeneratedRegex(@"\b(jetzt|grad|gerade|grade|soeben|eben|hilfe|eilt|dringend|was nun|was tun)\b", Options)]
    private static partial Regex JustNow();

    /// <summary>"Unsere Server sind verschlüsselt", "alles verschlüsselt": a state, and the subject before the verb.</summary>
    [GeneratedRegex(@"^(\w+ )+(sind|ist|wurde|wurden|waren) (\w+ ){0,4}verschlusselt\b|\b(alles|komplett|plotzlich) (\w+ )?verschlusselt\b", Options)]
    private static partial Regex Encrypted();

    [GeneratedRegex(@"\b(virus|angegriffen|eingedrungen)\b", Options)]
    private static partial Regex AttackOnComputers();

    [GeneratedRegex(@"\b(\w*rechner\w*|pcs?|\w*computer\w*|laptops?|\w*server\w*|\w*netz|\w*netzwerk\w*|\w*systeme?n?|\w*datei(en)?|\w*software|\w*postfach|it|edv|website|homepage)\b", Options)]
    private static partial Regex Computers();

    [GeneratedRegex(
        @"\w*(hack|cyber|angriff|attacke|virus|viren|trojan|schadsoftware|malware|ransom|phishing|spam|losegeld|erpress|verschlusselt|passwort|kennwort|konto|konten|mail|link|anhang|daten|datei|excel|verteiler|empfanger|postfach|usb|server|rechner|computer|laptop|bildschirm|netzwerk|system|software|zugang|login|anmeld|sicherheitsluck|vorfall|bitcoin|webseite|homepage|website|fernwart|festplatte|backup|vpn|firewall)\w*|\b(\w*netz(e|es|en)?|it|edv|pc|pcs|tablet|handy|router|cloud)\b",
        Options)]
    private static partial Regex Matter();

    /// <summary>Nets that are no computers: "Was kostet ein Sensornetz?"</summary>
    [GeneratedRegex(
        @"\b\w*(funk|lorawan|mess|sensor|sensoren|pegel|strassen|wege|schienen|bus|linien|verkehrs|lade|strom|gas|wasser|warme|kanal|leitungs|verteil|versorgungs|glasfaser|breitband) ?netz(e|es|en)?\b",
        Options)]
    private static partial Regex OtherNets();

    /// <summary>Data that is meant for everybody: "Müssen wir wegen der hochwertigen Datensätze jetzt alles veröffentlichen?"</summary>
    [GeneratedRegex(@"\b(hochwertige\w? (datens\w+|daten)|offene\w? (verwaltungs)?daten|open data)\b", Options)]
    private static partial Regex ToBePublished();

    [GeneratedRegex(@"^(hilfe|notfall|alarm|sos)\b|\b(hilfe|sos)$|\b(bitcoins?|bitcoinforderung|(nichts|nix) geht mehr|geht (nichts|nix) mehr)\b", Options)]
    private static partial Regex CryForHelp();

    [GeneratedRegex(@"\b(notfall|akut|akuter|dringend|sofort|gerade|soeben|heute|jetzt|losegeld\w*|erpress\w*|forderung)\b", Options)]
    private static partial Regex Urgency();

    /// <summary>How a question begins.</summary>
    [GeneratedRegex(
        @"^(und |aber |oder )?((in |an |auf |bei |mit |von |zu |fur |ab )?(wer|was|wie|wann|wo|warum|wieso|weshalb|woran|womit|wofur|wozu|welche[rmns]?|ob)|muss|mussen|darf|durfen|kann|konnen|konnten|soll|sollen|sollte|sollten|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|gibt|gilt|gelten|reicht|braucht|brauchen)\b",
        Options)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(unser\w*|wir|uns|mein\w*|ich|alle|uberall|samtliche)\b", Options)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(wie|womit|was) (\w+ ){0,6}(schutz\w*|vorbeug\w*|beugen|verhinder\w*|vermeid\w*|absicher\w*|sichern|vorbereit\w*)\b", Options)]
    private static partial Regex Prevention();

    /// <summary>Words of those who prepare for an incident, look back on one, or protect data by encrypting them.</summary>
    [GeneratedRegex(
        @"\b(schutz\w*|vorbeug\w*|verhinder\w*|vermeid\w*|ubung\w*|falls|wenn|ware|im falle|konzept\w*|versicherung\w*|checkliste\w*|vorsorge\w*|vorbereit\w*|gelernt|damals|nachbar\w*|was ist|was sind|beispiel\w*|wie oft"
        + @"|verschlusselt (\w+ ){0,2}(speicher\w*|gespeichert\w*|ableg\w*|abgelegt\w*|abzulegen|ubertrag\w*|gesendet\w*|verschick\w*|versend\w*|versandt|ubermittel\w*|archiviert\w*|sein|werden))\b",
        Options)]
    private static partial Regex Precaution();
}
