using SmartRegions.Assistant.Advice.Recognising;
using SmartRegions.Assistant.Advice.Sheets;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>The wordings that ask for more on what was shown; the first that fits decides.</summary>
internal static class DetailRules
{
    private static readonly AdviceKind[] OfDoing = [AdviceKind.Peers, AdviceKind.Comparison, AdviceKind.Reuse];

    public static IReadOnlyList<DetailRule> All { get; } =
    [
        Of("Wen Sie fragen können", [.. OfDoing, AdviceKind.Funding, AdviceKind.Dates, AdviceKind.Office], [SectionRole.Contact],
            "wen … fragen/frage/ansprechen/anrufen/anschreiben/kontaktieren/rufen", "wie/wo erreiche/erreichen/erreicht", "ansprechpartner*/ansprechperson*", "kontakt*", "telefonnummer*/telefon/adresse*/mailadresse*/mail", "wer … ansprechbar"),
        Of("Förderung", [AdviceKind.Funding], [SectionRole.Quota],
            "wie hoch", "quote/forderquote/fordersatz/eigenanteil/hochstbetrag/fordersumme", "wie viel/wieviel", "was … bekommen/bekommt/kriegen/kriegt"),
        Of("Frist", [AdviceKind.Funding], [SectionRole.Deadline], "bis wann", "frist*/antragsfrist*/stichtag*", "wann … antrag*/beantragen/bewerben/ende/endet", "wie lange"),
        Of("Wer", [AdviceKind.Funding], [SectionRole.WhoMayApply], "wer kann/darf", "antragsberechtigt*", "durfen/konnen wir", "wer … beantragen/bewerben"),
        Of("Was gefördert wird", [AdviceKind.Funding], [SectionRole.Supported], "was wird … gefordert", "wofur", "was … gefordert"),
        Of("Schritte", [AdviceKind.Funding, AdviceKind.Reuse], [SectionRole.Steps], "wie … beantrag*/bewerb*", "welche schritte", "wie geht/lauft/funktioniert", "wie … vorgehen"),
        Of("Kosten", [.. OfDoing, AdviceKind.Dates], [SectionRole.Cost],
            "was … kostet/kosten/gekostet/kostete", "wie teuer", "kosten/preis/preise", "wie viel/wieviel … kostet/gekostet/bezahlt/ausgegeben/geld", "was … bezahlt/ausgegeben"),
        Of("Gelernt", OfDoing, [SectionRole.Learned, SectionRole.Pitfalls], "gelernt", "lehren/erfahrungen/erkenntnisse", "was lief … schief/schlecht/gut", "fehler/schwierigkeiten/probleme", "schiefgelaufen/schiefgegangen"),
        Of("Voraussetzungen", OfDoing, [SectionRole.Prerequisites], "was … brauchen/braucht/brauchts/benotigen/notig", "voraussetzung*", "was mussen/muss … haben/mitbringen"),
        Of("Wer es nutzt", [AdviceKind.Reuse, AdviceKind.Comparison], [SectionRole.Users], "wer nutzt/verwendet/benutzt", "wer setzt … ein", "welche … nutzen/verwenden", "wer hat das/die/es … im einsatz"),
        Of("Risiken und Datenschutz", OfDoing, [SectionRole.Risks], "risiken/risiko/datenschutz"),
        Of("Umgesetzt", [AdviceKind.Peers, AdviceKind.Comparison], [SectionRole.Done], "was haben … gemacht/getan/umgesetzt/aufgebaut", "wie haben … gemacht/umgesetzt/angestellt", "was … genau"),
        Of("Wofür", [AdviceKind.Reuse], [SectionRole.Suitability], "wofur", "eignet/geeignet"),
        Of("Termine", [AdviceKind.Dates], [SectionRole.Dates], "wann", "welche termine"),
        Of("Für wen", [AdviceKind.Dates], [SectionRole.Audience], "fur wen", "wer kann/darf"),
    ];

    /// <summary>True for a question after the terms of a programme: quota, deadline, who may apply, what it pays for.</summary>
    public static bool AskForTerms(IReadOnlyList<string> words) => All.Any(rule => rule.Roles[0] is SectionRole.Quota or SectionRole.Deadline or SectionRole.WhoMayApply or SectionRole.Supported && rule.Fits(AdviceKind.Funding, words));

    private static DetailRule Of(string label, AdviceKind[] after, SectionRole[] roles, params string[] asks) => new(label, after, roles, [.. asks.Select(phrase => new Phrase(phrase))]);
}
