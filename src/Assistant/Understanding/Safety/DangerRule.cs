using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Safety;

/// <summary>
/// A danger outside the computers that is going on: said in the present tense, and either unmistakable or with a word of now or a decision that is
/// to be made at once. Who prepares, looks back or asks in general speaks differently, and is not met.
/// </summary>
internal static partial class DangerRule
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Building = @"((rat|wohn|feuerwehr|gemeinde|schul|kranken|hoch)?haus|gebaude|dach|dachstuhl|keller|serverraum|schule|kita|kindergarten|\w*halle|wald|bauhof|wohnung|auto|bus|\w*akku|batterie|container|\w*archiv|ladesaule|scheune)";

    private const string Person = @"(jemand|person|personen|mensch|menschen|mann|frau|kind|kinder|leute|kolleg\w*|burger\w*|bewohner\w*|mitarbeiter\w*|besucher\w*|schuler\w*|senior\w*|kund\w*|anrufer\w*|herr \w+|frau \w+|er|sie)";

    private const string Water = @"(bach|fluss|pegel|\w*bach|\w*fluss|wasser|wasserstand|\w*wasserpegel|hochwasser|flut|flutwelle)";

    /// <param name="sentences">As <see cref="FoldedSentences"/> gives them.</param>
    public static bool Matches(IReadOnlyList<string> sentences)
    {
        var now = new Lazy<bool>(() => sentences.Any(Now().IsMatch));
        return sentences.Select(Idioms.Without).Any(sentence => (Unmistakable().IsMatch(sentence) || ThreatToLife().IsMatch(sentence) || (Hazard().IsMatch(sentence) && now.Value)) && !General().IsMatch(sentence));
    }

    /// <summary>"Es brennt im Rathaus", "Es riecht im Keller nach Gas", "Der Damm bricht", "Der Bach ist über die Ufer getreten"</summary>
    [GeneratedRegex(
        @"^(hilfe )?(es brennt|feuer)( hilfe)?$|\b(es brennt (\w+ ){0,2}(im|in|auf|am|beim|hinter|neben|vor) \w+|(im|in der|in unser\w*|auf dem|am|beim) (\w+ ){1,3}brennt es|" + Building + @" (\w+ )?brennt|brennt (der|die|das|unser\w*|ein\w*) " + Building
        + @"|riecht (\w+ ){0,5}nach (gas|chlor|chlorgas|ammoniak)|(gas|chlorgas|chlor|ammoniak|giftgas) (\w+ ){0,3}(tritt|stromt) (\w+ ){0,4}aus|tritt (\w+ ){0,3}(gas|chlorgas|chlor|ammoniak) aus"
        + @"|(damm|deich|staudamm|bachdamm) (\w+ ){0,3}(bricht|ist gebrochen|droht zu brechen|halt nicht mehr)|(ist|sind) (\w+ ){0,2}uber die ufer getreten|(tritt|treten) (\w+ ){0,3}uber die ufer)\b",
        Options)]
    private static partial Regex Unmistakable();

    /// <summary>"Eine Kollegin ist bewusstlos", "Ein Mann steht mit einem Messer im Bürgerbüro", "Ein Bürger droht, sich umzubringen"</summary>
    [GeneratedRegex(
        @"\b(" + Person + @" (\w+ ){0,2}(ist|sind|liegt|liegen|hangt|hangen|sitzt|sitzen) (\w+ ){0,5}(bewusstlos|ohnmachtig|verschuttet|eingeklemmt|eingeschlossen|lebensgefahrlich verletzt|schwer verletzt|am ertrinken|reglos|leblos)|atmet nicht( mehr)?|ertrinkt|verblutet"
        + "|" + Person + @" (\w+ ){0,2}(steht|lauft|bedroht|droht|fuchtelt|kommt) (\w+ ){0,5}(messer|waffe|pistole|axt|gewehr)|bombendrohung (\w+ ){0,3}(bekommen|erhalten|eingegangen)|bedroht (mich|uns) (\w+ ){0,3}(gerade|jetzt|messer|waffe)"
        + "|" + Person + @" (\w+ ){0,3}(will|droht|mochte|versucht) (\w+ ){0,4}(sich (\w+ ){0,3}(umbringen|umzubringen|das leben nehmen|das leben zu nehmen|etwas antun|etwas anzutun|was antun|was anzutun)|vom dach springen|von der brucke springen|vom dach zu springen|von der brucke zu springen))\b",
        Options)]
    private static partial Regex ThreatToLife();

    /// <summary>What may be a danger: "der Bach steigt", "Gasgeruch", "aus dem Keller kommt Rauch".</summary>
    [GeneratedRegex(
        @"\b(" + Water + @" (\w+ ){0,4}(steigt|steigen|schwillt|schwillt an|tritt|dringt|lauft (\w+ ){0,2}uber|lauft in|druckt|flutet)|(steigt|steigen|schwillt|dringt|lauft) (\w+ ){0,4}" + Water + @"|hochwasser (im|bei uns|in unser\w*) \w+"
        + @"|(\w*keller|unterfuhrung|tiefgarage|kita|schule|rathaus|ort|strasse|strassen) (\w+ ){0,2}(lauft|laufen|steht|stehen|ist|sind|wird) (\w+ ){0,3}(voll|unter wasser|uberflutet|uberschwemmt|unterspult)|(lauft|laufen) (\w+ ){0,3}\w*keller voll"
        + @"|gasgeruch|gasleck|gasaustritt|gasalarm|gasleitung (\w+ ){0,3}(beschadigt|getroffen|angebohrt|angebaggert|gerissen)|brennt|brennen|(rauch|qualm|flammen) (\w+ ){0,3}(kommt|dringt|quillt|schlagen|steigt) (\w+ ){0,2}aus|aus (\w+ ){1,4}(kommt|dringt|quillt|steigt|schlagen) (\w+ ){0,2}(rauch|qualm|flammen)"
        + @"|(brucke|decke|dach|gebaude|wand|mauer|baum|mast|hang|geruststange|gerust|kran) (\w+ ){0,4}(sturzt|einzusturzen|umzusturzen|umzufallen|umzukippen|rutscht|abzurutschen|herabzusturzen)|(stromleitung|oberleitung|strommast|hochspannungsleitung) (\w+ ){0,4}(liegt|hangt)"
        + @"|in (akuter )?(gefahr|lebensgefahr)|amoklauf|amoklaufer|bombendrohung|geiselnahme|schusse|herzinfarkt|schlaganfall|(ol|benzin|diesel|chemikalien|saure|gulle) (\w+ ){0,3}(lauft|laufen|tritt|treten) (\w+ ){0,3}(in|aus))\b",
        Options)]
    private static partial Regex Hazard();

    /// <summary>Words of this moment, and decisions that cannot wait.</summary>
    [GeneratedRegex(
        @"\b(jetzt|gerade|grade|grad|soeben|sofort|akut|akute|akuter|akutes|dringend|hilfe|notfall|rasant|minuten|immer (hoher|weiter|schneller|naher)|heute nacht|was (tun|machen|nun)|was (sollen|sollten|mussen) wir (\w+ )?(tun|machen)|was machen wir"
        + @"|(sollen|mussen|durfen|konnen|sollten) wir (\w+ ){0,6}(sperren|absperren|raumen|evakuieren|warnen|abschalten|rausholen|alarmieren|sperren lassen|raumen lassen)|soll ich (\w+ ){0,6}(sperren|absperren|raumen|evakuieren|warnen|alarmieren))\b",
        Options)]
    private static partial Regex Now();

    /// <summary>Words of those who prepare, look back or ask in general.</summary>
    [GeneratedRegex(
        @"\b(wenn|falls|sobald|im falle?|im \w*fall|konzept\w*|\w*ubung|\w*ubungen|planen|plant|planung|vorsorge\w*|vorbeug\w*|praventi\w*|schutz\w*|erkenn\w*|uberwach\w*|wie (\w+ ){0,3}(warnen|warnt|messen|misst|funktionier\w*|informier\w*|simulier\w*)|wie (viel|viele|oft|haufig|hoch|schnell|weit)|welche\w*|was (ist|sind|bedeutet|heisst)"
        + @"|beispiel\w*|statistik\w*|jahr\w*|(19|20)\d\d|klimawandel\w*|klima|meeresspiegel|grundwasser\w*|bei (starkregen|hochwasser|sturm|regen|gewitter|unwetter)|regelmassig\w*|immer wieder|immer ofter|manchmal|oft|haufig|damals|fruher|gestern|wurde|wurden|war|waren|warum|weshalb|wieso|wer (haftet|zahlt|tragt)|zuschuss\w*|forder\w*|versicher\w*)\b|^sollte",
        Options)]
    private static partial Regex General();
}
