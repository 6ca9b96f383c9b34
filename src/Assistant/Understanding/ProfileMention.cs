using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Finds what one text says about Land, inhabitants and kind of place: "Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen".</summary>
internal static partial class ProfileMention
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Fewer people are a team or a panel, not a municipality.</summary>
    internal const int FewestInhabitants = 100;

    private const int Thousand = 1_000;

    /// <returns>What is not mentioned is not known.</returns>
    public static AskerProfile In(string text) => new()
    {
        Land = LandMention.In(text),
        Inhabitants = InhabitantsIn(text),
        SpatialType = TypeIn(WithoutContrasts(FoldedText.Of(text))),
    };

    /// <summary>The first number that can be one of inhabitants.</summary>
    private static int? InhabitantsIn(string text) => Inhabitants().Matches(text).Concat(OwnCount().Matches(text)).Select(InhabitantsIn).FirstOrDefault(number => number is not null);

    private static int? InhabitantsIn(Match match)
    {
        var digits = match.Groups["number"].Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var inhabitants = match.Groups["thousand"].Success ? (long)number * Thousand : number;
        return inhabitants is >= FewestInhabitants and <= AskerProfile.MostInhabitants ? (int)inhabitants : null;
    }

    /// <summary>Without sizes that are meant for the contrary: "bitte keine Großstädte", "oder haben da nur Großstädte etwas bekommen?" of who asks for places of their own size.</summary>
    private static string WithoutContrasts(string folded)
    {
        var sought = Excluded().Replace(folded, " ");
        return SpeaksOfOtherSize().IsMatch(sought) ? Lamented().Replace(sought, " ") : sought;
    }

    private static SpatialType? TypeIn(string folded)
    {
        if (City().IsMatch(folded)) return SpatialType.City;
        if (MediumSizedTown().IsMatch(folded)) return SpatialType.MediumSizedTown;
        if (SmallTown().IsMatch(folded)) return SpatialType.SmallTown;
        if (RuralMunicipality().IsMatch(folded)) return SpatialType.RuralMunicipality;
        return OwnDistrict().IsMatch(folded) ? SpatialType.District : null;
    }

    /// <summary>"4.200 Einwohner", "9000 EW", "15 Tsd. Einwohnerinnen", "12 000 Einwohnern", "15tausend Seelen"; not "3 Bürgerbusse".</summary>
    [GeneratedRegex(
        @"(^|[^\d.,])(?<number>\d{1,3}([. ]\d{3}){1,2}|\d{1,8})\s*(?<thousand>tsd\.?|tausend)?\s*(einwohner(n|innen)?|ew|seelen|menschen|leuten?|bürger(n|innen)?|buerger(n|innen)?)\b",
        Options | RegexOptions.IgnoreCase)]
    private static partial Regex Inhabitants();

    /// <summary>"Wir sind 31.000.", "wir sind ja nur 900": what is counted need not be said.</summary>
    [GeneratedRegex(@"\bwir sind ((ja|nur|rund|etwa|ca\.?|knapp|gut|so|um die|gerade mal) ){0,3}(?<number>\d{1,3}([. ]\d{3}){1,2}|\d{3,8})(?<thousand> tausend)?\s*([.,;!?](\s|$)|$)", Options | RegexOptions.IgnoreCase)]
    private static partial Regex OwnCount();

    [GeneratedRegex(@"\b(kein\w*|nicht( nur| bloss)?|ausser|ohne|statt|anstatt|weder)( \w+)? ((gross|mittel|klein)(stadt|stadte|stadten)|gemeinden|dorfer|kreise|landkreise)\b", Options)]
    private static partial Regex Excluded();

    [GeneratedRegex(@"\b(nur|bloss|lauter|immer|alles|ausschliesslich)( \w+)? (gross|mittel|klein)(stadte|stadten)\b", Options)]
    private static partial Regex Lamented();

    /// <summary>"unserer Größe", "kleine Orte".</summary>
    [GeneratedRegex(@"\b(uns|unser\w*|wir|kleine\w*)\b", Options)]
    private static partial Regex SpeaksOfOtherSize();

    [GeneratedRegex(@"\b(grossstadt|grossstadte|grossstadten)\b", Options)]
    private static partial Regex City();

    [GeneratedRegex(@"\b(mittelstadt|mittelstadte|mittelstadten|mittelgrosse stadt)\b", Options)]
    private static partial Regex MediumSizedTown();

    [GeneratedRegex(@"\b(kleinstadt|kleinstadte|kleinstadten|kleine stadt|kleinere stadt)\b", Options)]
    private static partial Regex SmallTown();

    [GeneratedRegex(@"\b(landgemeinden?|kleine[nrs]? (gemeinden?|kommunen?|orte?|orten|dorf|dorfer|dorfern)|(wir sind|als|unser) (ein |kleines )?dorf)\b", Options)]
    private static partial Regex RuralMunicipality();

    /// <summary>"der Landkreis Hof" is spoken of; "wir sind ein Landkreis" is the asker, and "welche Landkreise" asks for their kind.</summary>
    [GeneratedRegex(@"\b(wir sind (ein|als) (land)?kreis|als (land)?kreis|unser(em|en)? (land)?kreis|fur (land)?kreise|andere (land)?kreise|welche[rs]? (land)?kreise?|landkreise? wie wir)\b", Options)]
    private static partial Regex OwnDistrict();
}
