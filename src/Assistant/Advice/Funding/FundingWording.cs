using System.Globalization;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Funding;

/// <summary>The German sentences around what is quoted of programmes; dates come from the fields of their documents.</summary>
internal static class FundingWording
{
    public const string WhichLand =
        "In welchem Bundesland liegt Ihre Kommune? Viele Programme gelten nur in einem Land. Gern auch mit Einwohnerzahl, zum Beispiel: „Hessen, 4.200 Einwohner“. Mit „egal“ nenne ich nur bundesweite Programme.";

    public const string NoneOfEuropeanUnion = "Ein Förderprogramm der Europäischen Union nennen die vorliegenden Quellen nicht; ob es eines gibt, das passt, kann ich nicht sagen.";

    /// <param name="programmes">All that come into question.</param>
    /// <param name="land">Whose; <see langword="null"/> where it is not known.</param>
    /// <param name="matter">What for, as typed; may be empty.</param>
    /// <param name="today">The day.</param>
    public static string Opening(IReadOnlyList<FundingProgramme> programmes, Land? land, string matter, DateOnly today)
    {
        var open = programmes.Count(programme => programme.Status == FundingStatus.Open);
        var where = land is { } known ? $"Für {LandWording.For(known)}" : "Beim Bund, ohne die Programme der Länder,";
        var purpose = matter.Length > 0 ? $" und „{matter}“" : string.Empty;
        return open switch
        {
            0 => $"{where}{(land is null ? string.Empty : purpose)} ist mir heute ({Day(today)}) kein offenes Programm bekannt.",
            1 => $"{where}{(land is null ? string.Empty : purpose)} ist mir heute ({Day(today)}) ein offenes Programm bekannt.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{where}{(land is null ? string.Empty : purpose)} sind mir heute ({Day(today)}) {open} offene Programme bekannt."),
        };
    }

    /// <summary>What is said of one or several programmes that the question names.</summary>
    public static string Named(DateOnly today) => $"Stand heute ({Day(today)}), nach den Fristen in den Quellen:";

    /// <summary>What the asker may not apply for is named in a sentence, so that nobody wonders; empty where there is none.</summary>
    public static string LeftOut(IReadOnlyList<FundingProgramme> programmes) => programmes.Count == 0
        ? string.Empty
        : $" Nicht gezeigt, weil Ihre Kommune dort nicht antragsberechtigt ist: {GermanList.Of([.. programmes.Select(programme => $"{GermanQuote.Of(programme.Document.Title)} ({Eligibility.Restriction(programme.Call)})")])}.";

    public static string Group(FundingStatus status) => status switch
    {
        FundingStatus.Open => "Heute offen",
        FundingStatus.Announced => "Angekündigt",
        FundingStatus.Unknown => "Ob derzeit offen, ist nicht belegt",
        FundingStatus.Closed => "Nicht mehr offen",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <summary>The dates behind the group, and where the programme applies.</summary>
    public static string Note(FundingProgramme programme)
    {
        var reach = programme.IsOfLand ? $"Land {string.Join(", ", programme.Document.Laender.Select(land => land.Name))}" : "bundesweit";
        return $"{reach}; {(Eligibility.Restriction(programme.Call) is { } only ? $"{only}; " : string.Empty)}{Dates(programme)}.";
    }

    private static string Dates(FundingProgramme programme) => (programme.Status, programme.Call) switch
    {
        (FundingStatus.Open, { Until: { } until }) => $"Anträge bis {Day(until)}",
        (FundingStatus.Open, _) => "eine Antragsfrist ist nicht belegt",
        (FundingStatus.Announced, { From: { } from, Until: { } until }) => $"Anträge von {Day(from)} bis {Day(until)}",
        (FundingStatus.Announced, { From: { } from }) => $"Anträge ab {Day(from)}",
        (FundingStatus.Closed, { Until: { } until }) => $"Antragsfrist abgelaufen am {Day(until)}",
        (FundingStatus.Closed, _) when programme.Document.Validity.Until is { } until => $"ausgelaufen {GermanDay.When(until)}",
        (FundingStatus.Closed, _) => "seit wann, ist nicht belegt",
        _ => "ob Anträge möglich sind, bitte beim Fördergeber erfragen",
    };

    private static string Day(DateOnly day) => GermanDay.Of(day);
}
