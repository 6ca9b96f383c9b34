namespace SmartRegions.Assistant.Advice.Recognising;

/// <summary>The wordings that ask for advice, in the words of <see cref="Phrase"/>; the first that fits decides.</summary>
internal static class AdviceRules
{
    private const string Places = "kommune*/gemeinde*/stadt/stadte/stadten/kleinstadt*/landkreis*/kreis/kreise/kreisen/dorfer/orte/verwaltungen/rathauser/modellprojekt*";
    private const string Software = "losung*/software*/app/apps/system/systeme/plattform*/anwendung*/produkt*/werkzeug*/baukasten/baustein*/programm";
    private const string Money = "geld/gelder/fordergeld*/forderung*/fordermittel*/forderprogramm*/landesprogramm*/landesforderung*/fordermoglichkeit*/fordertopf*/zuschuss*/zuschusse*";
    private const string Events = "termin/termine*/kongress*/veranstaltung*/kurs/kurse*/seminar*/schulung*/workshop*/fortbildung*/weiterbildung*/konferenz*/regionalkonferenz*/lehrgang*";
    private const string Duty = "muss/mussen/darf/durfen/sollen/sollte/sollten";

    /// <summary>What is looked up and not reused.</summary>
    private const string Rules = "standard/standards/norm/normen/gesetz*/vorschrift*/richtlinie*/pflicht*/regel*/frist*/studie*/evaluation*/zahlen/ergebnis*/urteil*/termin*";

    public static IReadOnlyList<AdviceRule> All { get; } =
    [
        .. Of(AdviceKind.Stocktaking, unless: [],
            "wo stehen wir", "wo steht unsere/unser", "wie smart sind wir", "wie smart ist unsere/unser", "wie weit sind wir", "standortbestimmung", "selbsteinschatzung", "selbsttest", "standortcheck",
            "reifegrad … bestimmen/ermitteln/messen/feststellen", "unseren/unser reifegrad"),
        .. Of(AdviceKind.Comparison, unless: ["vergleich* … angebot*"],
            "vergleich/vergleiche/vergleichen/vergleichst/verglichen", "unterscheide*/unterscheidet", "unterschied*", "gegenuberstell*", "stelle/stell/stellen … gegenuber", "vs/versus",
            "^ … besser … oder", "^ … oder … besser"),
        // "LoRaWAN oder LTE-M?": a short choice without a verb.
        .. Of(AdviceKind.Comparison, unless: ["wir/ich/man/uns/ist/sind/hat/haben/wer/was/wie/wann/wo/warum/welche*/kann/konnen/brauchen/braucht/gilt/nur/ja"],
            "^ … oder … $"),
        .. Of(AdviceKind.Funding, unless: ["forderquote*", "wie hoch", "war/waren/hatte/hatten", "suchen/suche/sucht"],
            $"welche {Money} … gibt/kommt/kommen/passt/passen/bekommen/stehen/laufen/konnen/sind", $"welche* … {Money} … fur uns",
            $"wo/woher/wie … kriegen/bekommen/nehmen/holen/kommen/kriegt/bekommt … {Money}", $"kriegen/bekommen … wir … {Money}", $"gibt es … {Money}", $"gibts … {Money}", $"^ {Money} fur/zu/zum/zur/in/bei …",
            "ist … forderung/programm/forderprogramm/aufruf/antragsfenster … offen", "ist das noch/derzeit/heute/aktuell offen", "wer fordert", "ist/sind … noch/heute/derzeit/zurzeit/aktuell offen", $"^ {Money} ? $", $"^ {Money} ? ? $", $"^ {Money} vom/von/des …", $"wer bezahlt/bezuschusst/finanziert … uns", "fordercheck",
            $"welche* … {Money} … offen"),
        .. Of(AdviceKind.Dates, unless: ["was kostet/kosten", "war/waren"],
            $"^ {Events} ? $", $"welche* … {Events} … gibt/stehen/sind/kann/konnen/finden/kommen", $"nachste/nachster/nachstes/nachsten/kommende* … {Events}", $"wann/wo ist/sind/findet/finden … {Events}", $"gibt es … {Events}",
            $"^ {Events} fur/zu/zum/in/smart …", "wo … konnen/kann … weiterbilden/fortbilden"),
        .. Of(AdviceKind.Office, unless: ["erfunden/gegrundet"],
            "wer hilft/berat/unterstutzt … uns/mir/kommunen/gemeinden/stadten/bei/beim/in/im/weiter/dabei/da", "wer kann … helfen/beraten/unterstutzen/weiterhelfen", "an wen", "bei wem … melden/fragen/anfragen",
            "wohin … wenden/melden", "wen … rufen/anrufen/fragen/ansprechen/kontaktieren/anfragen", "wen rufen", "wer ist … ansprechpartner*/ansprechperson*/anlaufstelle*/ansprechstelle*",
            "^ beratung … $", "wer ist … uns/kommunen/gemeinden/in/im … zustandig", "wen … fragt/kontaktiert/ruft", "welche/welches stelle/amt/behorde/anlaufstelle … hilft/berat/unterstutzt", "^ ansprechpartner*/ansprechperson*/anlaufstelle*/beratungsstelle*/ansprechstelle*",
            "gibt es … ansprechpartner*/ansprechperson*/anlaufstelle*/beratungsstelle*/ansprechstelle*"),
        .. Of(AdviceKind.Reuse, unless: [Rules, "wer hat/macht", Duty + " … wir … schulen", $"gibt es … {Places} … die/wo/mit"],
            "gibt es … schon/bereits/fertig*/quelloffen*", "existiert/existieren … schon/bereits", "hat/haben … jemand … gebaut/entwickelt/programmiert",
            $"gibt es … bestehende*/vorhandene*/freie/offene/kostenlose … {Software}", $"fertige/fertiges/fertigen/bestehende/vorhandene/quelloffene {Software}", "gibt es … open source",
            $"gibt es … {Software} fur", $"welche … {Software} … gibt es", "welche … losungen … gibt/existieren/konnen/kann/nachnutz*", "wir … selbst/selber/neu/eigen* … bauen/entwickeln/programmieren/erfinden/gebaut/entwickelt",
            "wir … bauen/entwickeln/programmieren lassen", "kann/konnen/konnte/konnten … nachnutzen/nachgenutzt/wiederverwenden/ubernehmen", "nachgenutzt werden", "wir ubernehmen/nachnutzen konnen", "zum/zur nachnutzen/nachnutzung",
            "von anderen ubernehmen/nachnutzen"),
        .. Of(AdviceKind.Peers, unless: [Duty, "erfunden/gegrundet/beschlossen/entschieden/verfasst/geschrieben/bezahlt/finanziert/unterschrieben/gesagt/definiert", "was ist/sind"],
            "hat/haben jemand schon/bereits", "hat/haben schon/bereits jemand", $"gibt es andere/anderen {Places}", "wer hat … schon/bereits/schonmal", "wer hat … gemacht/umgesetzt/eingefuhrt/gebaut/ausprobiert/erprobt", "wer hat … erfahrung*", "wer macht/betreibt/nutzt/setzt/misst … schon/bereits", "^ wer macht/betreibt/misst … so etwas/sowas",
            "wo wurde/wird/gibt/ist/hat/haben/lauft … schon/bereits", $"welche/welcher … {Places} … schon/bereits/umgesetzt/eingefuhrt/gemacht/gebaut/erprobt/ausprobiert",
            $"welche {Places} nutzen/betreiben/machen/messen/setzen", $"welche {Places} in … nutzen/betreiben/machen/messen/setzen",
            $"gibt es … {Places} … die/wo … haben/nutzen/einsetzen/betreiben/machen/messen/gemacht/umgesetzt/eingefuhrt/schon/bereits/zusammengetan", $"{Places} die … schon/bereits", $"kennen/kennt/kennst sie/ihr/du … {Places}", $"suche/suchen/sucht … andere/anderen {Places}",
            $"{Places} wie wir/uns/unsere/unserer", $"{Places} … unserer/ahnlicher/gleicher/vergleichbarer grosse*", $"ahnlich*/vergleichbar* … {Places}", $"{Places} … uns … ahnlich/vergleichbar/ahneln", $"{Places} ahneln uns", $"{Places}/jemand/jemanden … in unserer/der nahe/nachbarschaft/umgebung/gegend/region",
            "vorbild/vorbilder/vorbildern/praxisbeispiel*/referenzprojekt*/nachahmer*", "gibt es … beispiel/beispiele", "kennen sie … beispiel/beispiele", "kennst du … beispiel/beispiele", "zeig*/nenne*/suche … beispiel/beispiele",
            $"beispiele aus … {Places}", "in unserer nahe/nachbarschaft/umgebung/gegend"),
        // "Wer macht Pegelsensorik?"; with an article it asks who is responsible: "Wer macht die Folgenabschätzung?"
        .. Of(AdviceKind.Peers, unless: ["wer macht das/dies/was/es/mit/so/bei/denn"],
            "^ wer macht/betreibt/misst ? $", "^ und wer macht/betreibt/misst ? $"),
    ];

    private static IEnumerable<AdviceRule> Of(AdviceKind kind, string[] unless, params string[] asks)
    {
        Phrase[] exceptions = [.. unless.Select(phrase => new Phrase(phrase))];
        return asks.Select(phrase => new AdviceRule(kind, new Phrase(phrase), exceptions));
    }
}
