using SmartRegions.Assistant.Advice.Recognising;
using SmartRegions.Assistant.Advice.Sheets;

namespace SmartRegions.Assistant.Answering.Sections;

/// <summary>
/// What people say for the fixed headings of sheets, in the words of <see cref="Phrase"/>: nobody asks "Welche Fehler sind typisch?", everybody "Was läuft schief?".
/// </summary>
internal static class SectionWordings
{
    private const string Often = "typisch*/haufig*/klassisch*/grosste*/ublich*/meisten";
    private const string Should = "muss/mussen/soll/sollen/sollte/sollten/gehort/gehoren/darf";
    private const string TakePart = "beteiligen/beteiligt/einbeziehen/einbezogen/einbinden/eingebunden/hinzuziehen/hinzugezogen/heranziehen/mitnehmen/mitreden/mitwirken/mitentscheiden/mitarbeiten/mitziehen/mitspielen/mitsprechen";
    private const string Body = "gemeinde*/kommune*/stadt/stadte/kleinstadt/dorf/kreis*/landkreis*/verwaltung*/rathaus/rathauser";
    private const string Apply = "bewerben/beantragen/mitmachen/einsteigen/aufspringen/teilnehmen/beitreten/werden/offen/moglich/dabei/antrag/antrage/anmelden/bewirbt/reinkommen/einreichen";

    public static IReadOnlyList<SectionWording> All { get; } =
    [
        .. Of(SectionRole.Pitfalls, SectionUse.First,
            "lauft/laufen/geht/gehen/ging/gelaufen … schief", "schiefgehen/schieflaufen/schiefgegangen/schiefgelaufen/schiefgeht", "geht/gehen/ging … daneben", "danebengehen/danebengeht/danebengegangen",
            "fallstrick*", "stolperstein*/stolperfalle*/stolperstelle*", "fallgrube*/fettnapf*/tucken/klippen/knackpunkt*/kinderkrankheit*", "fallt/fallen/gefallen … nase", "geht/gehen … in die hose",
            "woran/warum/wieso/weshalb … scheiter*", "scheiter* … oft/haufig/meist/gern/immer", $"{Often} … fehler*", "fehler* … vermeiden/typisch/machen/gemacht/passieren/unterlaufen/haufig", "welche fehler",
            "falsch machen/gemacht/laufen/lauft", "macht/machen … falsch", $"was/wie … vermeiden", "wo hakt/klemmt", "hakt/klemmt es", $"{Often} … probleme/schwierigkeiten/hurden/patzer/pannen", "wo liegen die hurden/probleme/schwierigkeiten/tucken",
            "hapert*/haperts/krankt", "patzer*/schnitzer*/fehlgriff*/fehltritt*/missgriff*/irrtumer*/schwachpunkt*", "in die binsen/hose/falle", "gegen die wand", "tappen/tappt … falle*", "welche fallen", $"welche probleme/schwierigkeiten/hurden/hindernisse", $"probleme/schwierigkeiten/hurden … {Often}/oft/immer", "floppt/floppen/flop/flops", "verzettel*/verrenn*/verkalkulier*",
            "wird/werden … oft/gern/haufig/meist/leicht vergessen/ubersehen/unterschatzt", "unterschatzt/unterschatzen/ubersieht/vergisst man", "typische* hindernisse/bremsen/bremser", "was bremst", "warum … nichts geworden", "warum klappt … nicht", "woran liegt es … nicht"),
        .. Of(SectionRole.Involved, SectionUse.First,
            $"wer/wen {Should} … {TakePart}", $"wer/wen/welche … zu {TakePart}", $"wen … {TakePart}", $"wer … {TakePart} werden/sein", $"welche amter/stellen/abteilungen/fachamter/fachbereiche/leute … {TakePart}",
            "ins boot", "mit im boot", $"wer/wen … am/an/vom tisch sitzen", $"wer/wen {Should} … an einen/den tisch", $"wer/wen {Should} … am tisch", "mit wem … absprechen/abstimmen/abzustimmen/abgestimmt/stimmen/reden/sprechen/klaren/klart",
            "wen braucht/brauchen … alles/dafur/dazu", "wen braucht/brauchen wir/man fur", $"wer {Should} … dabei/mitmachen", $"wer {Should} … ins/in das team/projektteam", "wer gehort/gehoren … team/projektgruppe/arbeitsgruppe/lenkungskreis/runde", "wer ist … zu beteiligen", "wer redet/entscheidet/wirkt/bestimmt … mit", "an einen/den/einem/unseren tisch", "mit an bord", "an bord holen/nehmen/sein/gehoren", "wessen zustimmung", "wer hat … mitzureden/mitspracherecht/mitzuentscheiden",
            "wer sind … beteiligten/akteure", "welche akteure/beteiligten", "wen … anhoren/abholen/einspannen/informieren", "wen … mit dazu/hinzu", "wer muss/sollte/soll alles mit"),
        .. Of(SectionRole.Suitability, SectionUse.First,
            "wann passt/passen/eignet/eignen/lohnt/lohnen/rechnet", "fur wen passt/eignet/lohnt/rechnet/taugt", "fur wen ist … geeignet/sinnvoll/gedacht/richtige/richtig", "lohnt/lohnen/rechnet/rechnen … nicht/sich", "lohnt",
            "fehl am platz", "fehl am platze", "wann ist/sind/ware … sinnvoll/angebracht/geeignet/richtig/richtige/ratsam/uberflussig/unnotig/ungeeignet/ubertrieben/verkehrt/falsch/unsinnig/sinnlos",
            "in welchem fall", "in welchen fallen … sinnvoll/geeignet/passt/lohnt/angebracht", "unter welchen umstanden", "finger … lassen/weg", "macht/ergibt/gibt/machen … keinen/wenig/uberhaupt/denn sinn", "wann/wo/wofur macht/ergibt/machen … sinn", "wann … abraten", "wann sollte/sollten … verzichten/lassen/besser nicht/lieber nicht",
            $"ist … etwas fur uns/kleine/eine", $"ist … was fur uns/kleine/eine", "passt … zu uns", "wozu taugt/taugen", "wofur taugt/taugen/eignet/eignen",
            "ab wann lohnt/macht/machen", "macht … sinn", "rausgeworfenes/hinausgeworfenes/verschwendetes geld", "verschwendung", "zahlt/zahlen … sich … aus", "muhe wert", "was spricht fur/gegen/dafur/dagegen", "pro und contra/kontra", "fur und wider", "kommt … infrage", "kommt … in frage", "wie sinnvoll/nutzlich",
            "unter welchen bedingungen", "konnen/kann … uns/man … sparen/schenken", "braucht/brauchen … wirklich/uberhaupt", "kann/konnen … darauf verzichten", "zu gross/klein/aufwendig fur"),
        .. Of(SectionRole.Steps, SectionUse.First,
            "wie gehen/geht … vor", "wie … vorgehen/vorzugehen/anpacken/angehen", "womit/wie/wo … anfangen/beginnen/starten/loslegen/beginnt/startet", "womit/wie/wo fangen/fangt/fange/legen … an/los", "wie/womit packen/packt/gehen … an", "in welcher reihenfolge", "welche reihenfolge", "wie sieht … fahrplan", "fahrplan … einfuhrung/umsetzung/aufbau", "schritt fur schritt",
            "wie lauft … ab", "wie gelingt/gelingen", "wie bringen wir … auf den weg", "wie setzen/setzt … um", "wie ist der ablauf/weg", "welche/was … ersten/nachsten schritt/schritte", "vorgehensweise", "wie stellt/stellen … an", "wie ziehen/zieht … auf", "wie bekommt/bekommen/kriegt/kriegen … hin", "wie schafft/schaffen … man/wir/es", "wie legt/legen … los", "wie kommt/kommen … ins rollen", "wie starten/startet"),
        .. Of(SectionRole.Prerequisites, SectionUse.First,
            "was muss/mussen … vorhanden/gegeben/erfullt/da/geklart sein", "was muss/mussen … vorliegen/mitbringen/vorhalten", "voraussetzung*", "vorbedingung*", "vorraussetzung*", "welche bedingungen/anforderungen", "was braucht man/es/eine … vorher/bevor/vorab/zuerst", "was wird … gebraucht/benotigt/vorausgesetzt/verlangt", "was setzt … voraus", "rahmenbedingung*", "was muss … bereitliegen/stehen/bereitstehen", "was muss man erfullen", "was mussen wir … erfullen/mitbringen"),
        .. Of(SectionRole.Learned, SectionUse.First,
            "was/welche … gelernt", "was konnen/kann wir/andere … lernen", "was lernen wir", "was … zu lernen", "was … von/vom/aus … lernen", "lernen … daraus/davon", "welche/was … lehren/lektionen/erkenntnisse/schlusse", "was nehmen/nimmt/nahm … mit", "was … mitgenommen/mitnehmen", "was … anders machen", "was hat sich … bewahrt", "was raten/rat/empfehlen/empfiehlt … anderen/nachahmern", "lehrgeld", "was … heute anders", "was/welche tipps/empfehlungen … anderen", "was … abschauen/abgucken/ubertragen/ubertragbar", "was konnen/kann … ubernehmen", "was/welches … fazit/bilanz"),
        .. Of(SectionRole.Risks, SectionUse.First,
            "welche risiken/gefahren/risiko/nachteile", "was … gefahrlich/riskant/heikel/bedenklich", "wie gefahrlich/riskant/heikel/bedenklich", "welche* … datenschutzfragen/datenschutzprobleme", "sicherheitsrisik*", "wie angreifbar", "was kann … passieren"),
        .. Of(SectionRole.Risks, SectionUse.Otherwise,
            "datenschutz*", "dsgvo", "risik*/gefahr*", "angreifbar/angriff*", "heikel/bedenklich"),
        .. Of(SectionRole.Deadline, SectionUse.First,
            $"kann/konnen/darf/durfen/konnten … noch … {Apply}", $"noch … {Apply} $", "ist/sind … noch offen", "lauft … noch $"),
        .. Of(SectionRole.ItProvider, SectionUse.First,
            "it dienstleister*", "fur die it", "kommunale/kommunalen it", "it der/unserer gemeinde*/kommune*", "rechenzentrum*", "it verbund*"),
        .. Of(SectionRole.DataProtectionAuthority, SectionUse.Otherwise,
            "datenschutzaufsicht*", "datenschutzbehorde*", "aufsicht* … datenschutz", "datenschutz … aufsicht*", "landesdatenschutz*"),
        .. Of(SectionRole.Networks, SectionUse.Otherwise,
            "netzwerk*", "mit wem … austauschen", "erfahrungsaustausch", "mit wem … vernetzen"),
        .. Of(SectionRole.Steps, SectionUse.Otherwise,
            "welche schritte", "wie macht/machen/baut/bauen/fuhrt/fuhren/richtet/richten", "wie wird/werden … eingefuhrt/aufgebaut/gemacht/umgesetzt/eingerichtet", "wie kommt/kommen … zu/zum/zur/an", "ablauf/vorgehen/anleitung"),
        .. Of(SectionRole.Users, SectionUse.Otherwise,
            "wer hat/haben … erfahrung*", "wer hat … schon/bereits", "wer nutzt/verwendet/setzt/misst", "wer … schon/bereits", $"welche* … {Body} … haben/hat/nutzen/nutzt/setzen/setzt/betreiben/machen", "wo gibt/lauft/wird/steht … schon/bereits", "vorreiter*/vorbild*/beispiel*/nachahmer*", "hat … schon/bereits jemand/wer", "hat jemand/irgendwer … schon/bereits"),
        .. Of(SectionRole.Contact, SectionUse.First,
            "mit rat … seite", "wer steht … zur seite", "wo finden/bekommen/kriegen wir … hilfe/rat/unterstutzung", "wer greift … unter die arme"),
        .. Of(SectionRole.Contact, SectionUse.Otherwise,
            "wer hilft/helfen/berat/unterstutzt/weiss/kennt", "wer kann … helfen/beraten/unterstutzen/weiterhelfen", "welche stelle* … hilft/helfen/beraten/berat/unterstutzt/unterstutzen/stehen", "an wen", "ansprechpartner*/ansprechstelle*/anlaufstelle*", "wen … fragen/anrufen/kontaktieren", "wo … hilfe/rat/unterstutzung", "hilfe bei/beim/fur"),
        .. Of(SectionRole.Cost, SectionUse.Otherwise,
            "was kostet/kosten/kostete", "wie teuer", "kosten", "preis/preise/kostenpunkt/kostenrahmen/betriebskosten/gesamtkosten", "wie viel/viele … kostet/kosten/zahlen/bezahlen/ausgeben", "wieviel … kostet/kosten/zahlen/bezahlen/ausgeben", "was … bezahlen/zahlen/ausgeben/berappen", "welcher/wieviel/wie viel/viel aufwand/arbeit/zeit", "aufwand/aufwendig", "wie lange dauert/dauern", "dauer"),
        .. Of(SectionRole.Deadline, SectionUse.Otherwise,
            $"noch/heute/derzeit/aktuell/jetzt … {Apply}", $"kann/konnen/darf/durfen … noch … {Apply}", $"bis wann … {Apply}", "bis wann lauft/laufen/gilt/gelten/geht/gibt", "antragsfrist*/bewerbungsfrist*/frist*", "lauft/laufen … noch", "ist/sind … noch offen", "zu spat"),
        .. Of(SectionRole.Quota, SectionUse.Otherwise,
            "wie viel/viele prozent/geld/zuschuss/forderung/euro", "wieviel prozent/geld/zuschuss/forderung/euro", "wie hoch", "hochstbetrag*/obergrenze/forderquote*/eigenanteil", "was … dazu/zuschiesst/ubernimmt"),
        .. Of(SectionRole.WhoMayApply, SectionUse.Otherwise,
            "wer darf/kann/konnte/durfte … beantragen/mitmachen/teilnehmen/antrag/antrage/bewerben", "antragsberechtigt*/forderberechtigt*", "wer ist/sind … berechtigt", "wer kommt … infrage/frage", "wer bekommt/kriegt … geld/forderung"),
        .. Of(SectionRole.Supported, SectionUse.Otherwise,
            "was wird/wurde/ist … gefordert/bezuschusst/bezahlt/forderfahig", "wofur gibt/gab/bekommt/bekommen … geld/forderung/zuschuss", "wofur … gefordert", "was fordert", "wofur … ausgeben"),
        .. Of(SectionRole.Audience, SectionUse.Otherwise,
            "fur wen", "wer kann/darf/sollte … teilnehmen/besuchen/belegen/mitmachen", "an wen richtet", "wer ist … zielgruppe", "zielgruppe"),
        // "Brauchen wir …?" has a heading of its own in many sheets, which the ordinary search finds.
        .. Of(SectionRole.Suitability, SectionUse.Otherwise,
            "^ brauchen/braucht wir/man/ich/jede", $"^ braucht/brauchen/muss/mussen/soll/sollen/sollte ein/eine/einen/jede/unsere … {Body}", "^ muss/mussen/soll/sollen/sollten wir/man", "wann brauchen/braucht/brauche", "ist … notig/sinnvoll/notwendig/pflicht", "reicht/genugt", "^ taugt/taugen/eignet/eignen/passt/passen/hilft/helfen/ersetzt/ersetzen", "notig/noetig/erforderlich", "geeignet"),
    ];

    private static IEnumerable<SectionWording> Of(SectionRole role, SectionUse use, params string[] asks) => asks.Select(phrase => new SectionWording(role, use, new Phrase(phrase)));
}
