using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Sheets;

/// <summary>
/// Tells a section's role by the leading words of its heading, as the rules for writing sheets fix them; the first that fits decides. Other documents use
/// some of these headings too, and simply have fewer roles.
/// </summary>
internal static class SectionHeadings
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>In folded spelling.</summary>
    private static readonly (SectionRole Role, Regex Heading)[] Headings =
    [
        Of(SectionRole.Summary, "^(kurz gesagt|zusammenfassung|das wichtigste|auf einen blick)$"),
        Of(SectionRole.Unknown, "^was (ist )?nicht belegt"),
        Of(SectionRole.Decision, @"^(brauchen wir|braucht|ist) (\w+ ){1,12}ratsbeschluss\b|^muss der (gemeinde|stadt)?rat\b|^wer (entscheidet uber|unterschreibt)\b"),
        Of(SectionRole.Staff, @"^(wer|welche (amter|leute)) (\w+ ){0,8}im rathaus\b|^wie viel personal\b|^welche amter\b"),
        Of(SectionRole.Failure, @"^was (passiert|ist|tun|fehlt uns) (wenn|ohne)\b"),
        Of(SectionRole.Duration, @"^wie lange dauert\b"),
        Of(SectionRole.Duty, @"^(ist|sind) (\w+ ){1,12}(pflicht|verpflichtet|verbindlich)\b|^(mussen (wir|kommunen)|muss (unsere|eine) gemeinde)\b"),
        Of(SectionRole.Cost, @"^(was kostet|was kosten|welche kosten|welcher aufwand|wie teuer|was (hat|haben) (\w+ ){1,12}gekostet|kosten)\b"),
        Of(SectionRole.Done, @"^(was (hat|haben) (\w+ ){1,12}(umgesetzt|gemacht|getan|aufgebaut|entwickelt|erprobt)|umsetzung$)"),
        Of(SectionRole.Learned, @"^(was (wurde|haben|hat) (\w+ ){0,8}gelernt|welche lehren|was lasst sich (\w+ ){0,4}lernen)"),
        Of(SectionRole.Prerequisites, @"^(welche )?voraussetzungen\b"),
        Of(SectionRole.Risks, @"^(welche )?risiken\b"),
        Of(SectionRole.Pitfalls, @"^welche (typischen )?fehler\b"),
        Of(SectionRole.Users, @"^(wer nutzt|wer macht|wer setzt|welche kommunen nutzen)\b"),
        Of(SectionRole.Involved, @"^wer ist (\w+ )?zu beteiligen"),
        Of(SectionRole.Contact, @"^(wer hilft weiter|ansprechpartner|kontakt)\b"),
        Of(SectionRole.ItProvider, @"^wer ist der kommunale it dienstleister"),
        Of(SectionRole.DataProtectionAuthority, @"^welche datenschutzaufsicht"),
        Of(SectionRole.Networks, @"^welche netzwerke"),
        Of(SectionRole.Advisers, @"^wer berat\b"),
        Of(SectionRole.Supported, @"^(was wird gefordert|welche forderung gibt)"),
        Of(SectionRole.WhoMayApply, @"^wer (kann|darf) (\w+ ){0,8}(beantragen|antrage stellen)"),
        Of(SectionRole.Quota, @"^wie hoch (ist|sind|war|waren) (\w+ ){0,3}(forderung|quote|forderquote|zuschuss)"),
        Of(SectionRole.Deadline, @"^(bis wann|welche fristen?)\b"),
        Of(SectionRole.Suitability, @"^(wann passt|wofur eignet|wofur ist|brauchen wir|wann brauch\w+)\b"),
        Of(SectionRole.Transfer, @"^((kann|konnen|braucht|muss) (auch )?(eine )?(kleine|kleinere)\w* |(geht|gilt) (\w+ ){1,8}auch (fur |in )?(einer? )?(ganz )?kleine|lasst sich (\w+ ){1,8}ubertragen)"),
        Of(SectionRole.Steps, @"^(welche schritte|schritte)\b"),
        Of(SectionRole.Audience, @"^fur wen\b"),
        Of(SectionRole.Dates, @"^(wann|welche termine)\b"),
    ];

    private static readonly TextMemory<SectionRole> Known = new(Read);

    public static SectionRole RoleOf(string heading) => Known.Of(heading);

    private static SectionRole Read(string heading)
    {
        var folded = FoldedText.Of(heading);
        return Array.Find(Headings, entry => entry.Heading.IsMatch(folded)).Role;
    }

    private static (SectionRole Role, Regex Heading) Of(SectionRole role, string heading) => (role, new Regex(heading, Options));
}
