using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Assistant.Understanding.Legal;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>What people read on a legal case: that it is not judged here, and which office is the right one for what it is about.</summary>
internal static class LegalCaseWording
{
    /// <param name="matter">What the case is about.</param>
    /// <param name="land">Whose offices are named; <see langword="null"/> where it is not known.</param>
    public static string Of(LegalMatter matter, Land? land) =>
        $"Ihren Einzelfall kann ich rechtlich nicht bewerten; dieser Assistent ersetzt keine Rechtsberatung. {Office(matter, land)} Bitte geben Sie hier keine Namen von Beteiligten ein.";

    /// <summary>Beside an answer that states the rule.</summary>
    public static string RuleOnly(Land? land) =>
        $"Das ist die allgemeine Regel und keine Rechtsberatung. Einen Einzelfall bewertet Ihr Rechtsamt oder die Kommunalaufsicht {LandWording.OfOwn(land)}.";

    private static string Office(LegalMatter matter, Land? land) => matter switch
    {
        LegalMatter.ConflictOfInterest =>
            "Wer selbst oder über Angehörige, Freunde oder eine eigene Firma von einer Entscheidung betroffen ist, kann befangen sein und darf dann nicht daran mitwirken. Zeigen Sie das an, bevor "
            + "entschieden wird: in der Verwaltung bei Ihrer Leitung, im Rat oder Ausschuss bei der oder dem Vorsitzenden, bei einer Vergabe auch bei der Vergabestelle. "
            + $"Ob Befangenheit vorliegt, klären Ihr Rechtsamt und die Kommunalaufsicht {LandWording.OfOwn(land)}.",
        LegalMatter.Staff =>
            "Personalangelegenheiten wie Abmahnung, Kündigung oder Zulagen gehören zum Personalamt; es berät mit dem Rechtsamt und beteiligt, wo es vorgeschrieben ist, den Personalrat. "
            + "Handeln Sie nicht allein, aber zügig: Es können Fristen laufen. Sind Zugänge oder Daten gefährdet, schützen Sie sie sofort. Wer selbst betroffen ist, kann sich an den Personalrat wenden.",
        LegalMatter.Grant =>
            "Fragen zu Bescheid, Auflagen oder Rückforderung klären Sie zuerst mit der Stelle, die den Zuschuss bewilligt hat, und mit Ihrem Rechtsamt. "
            + "Achten Sie auf die Frist in der Rechtsbehelfsbelehrung des Bescheids; danach ist meist kein Rechtsbehelf mehr möglich.",
        LegalMatter.Tax =>
            "Ob Steuer anfällt, entscheidet das Finanzamt; nur dort bekommen Sie eine verbindliche Auskunft. Bereiten Sie die Frage mit Ihrer Kämmerei, dem Rechtsamt und einer steuerlichen Beratung vor.",
        LegalMatter.Procurement =>
            "Rügen und Streit um eine Vergabe gehören sofort zu Ihrer Vergabestelle und zum Rechtsamt, denn die Fristen sind kurz; antworten Sie dem Unternehmen erst nach Rücksprache mit ihnen. "
            + "Nachprüfungsstelle ist oberhalb der EU-Schwellenwerte die Vergabekammer, darunter die Stelle, die Ihr Land bestimmt hat, falls es eine gibt; sie steht in den Vergabeunterlagen. "
            + $"Allgemein beraten die Auftragsberatungsstelle und die Kommunalaufsicht {LandWording.OfOwn(land)}.",
        LegalMatter.DataProtection =>
            "Fragen Sie zuerst die oder den Datenschutzbeauftragten Ihrer Verwaltung und das Rechtsamt, und zwar bevor etwas in Betrieb geht. "
            + $"Danach berät die Datenschutzaufsicht {LandWording.OfOwn(land)}, die auch Beschwerden prüft.",
        LegalMatter.Other =>
            $"Bitte wenden Sie sich an Ihr Rechtsamt, an die Kommunalaufsicht {LandWording.OfOwn(land)} oder an Ihren kommunalen Spitzenverband (Städtetag, Städte- und Gemeindebund, Landkreistag).",
        _ => throw new ArgumentOutOfRangeException(nameof(matter), matter, "Unknown matter."),
    };
}
