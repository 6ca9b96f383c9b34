using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Channels.Questions;

namespace SmartRegions.Channels.Operation;

/// <summary>What an operator reads of the steps of an answer. They are kept as the program writes them, in English.</summary>
internal static partial class StepWording
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <returns>A name that is not known, as it is.</returns>
    public static string Name(string step) => step switch
    {
        "safety" => "Gefahr und Not",
        "guard" => "Eingangsprüfung",
        "stocktaking" => "Standortbestimmung",
        "intent" => "Anliegen",
        "spelling" => "Schreibweise",
        "follow_up" => "Anschlussfrage",
        "understand" => "Verständnis",
        "advice" => "Beratung",
        "retrieve" => "Suche",
        "surroundings" => "Umgebung der Treffer",
        "evidence" => "Belege",
        "extract" => "Auszug",
        "section" => "Abschnitt",
        "completeness" => "Vollständigkeit",
        _ => step,
    };

    /// <returns><see langword="null"/> where there is no German for it.</returns>
    public static string? Outcome(TracedStep step) => step.Step switch
    {
        "safety" when step.Outcome == "no concern" => "keine Not, keine Gefahr",
        "guard" when step.Outcome == "a question" => "als Frage angenommen",
        "safety" or "guard" => IntentWording.Find(step.Outcome),
        "stocktaking" => Told(step, Stocktaking(), m => $"{MoveOf(m)}: {m.Groups["count"]} von {m.Groups["all"]} Fragen beantwortet"),
        "intent" => Told(step, Intent(), m => $"{Term(m, "intent")}, {Share(m)}, {DeciderOf(m)}{(m.Groups["beside"].Success ? "; die Frage daneben wird beantwortet" : null)}"),
        "spelling" when step.Outcome == "nothing mistyped" => "nichts verschrieben",
        "spelling" when step.Outcome == "words of a legal case" => "Wörter eines Einzelfalls anders gelesen",
        "spelling" => Respelled().Matches(step.Outcome) is { Count: > 0 } words ? string.Join(", ", words.Select(word => $"„{word.Groups["typed"]}“ als „{word.Groups["meant"]}“ gelesen")) : null,
        "follow_up" => Told(step, FollowUp(), m => $"zu {Term(m, "kind")}: {m.Groups["what"].Value switch { "changed" => "mit anderen Angaben", "a question" => "eine Rückfrage", var detail => detail }}"),
        "understand" => Told(step, Understood(), m => Term(m, "type") + (m.Groups["words"].Length > 0 ? $": {m.Groups["words"]}" : null) + LeaningOf(m)),
        "advice" => Told(step, Advice(), m => $"{Term(m, "kind")} zu „{m.Groups["matter"]}“: {(m.Groups["result"].Value == "given" ? "gegeben" : "nichts passt")}"),
        "retrieve" => Told(step, Retrieved(), m => Count(m, "count", "Stelle", "Stellen") + (m.Groups["documents"].Success ? $" aus {Count(m, "documents", "Dokument", "Dokumenten")}" : null)),
        "surroundings" when step.Outcome == "no document named" => "kein Dokument beim Namen genannt",
        "surroundings" => Told(step, Named(), m => $"{Count(m, "documents", "Dokument", "Dokumente")} beim Namen genannt; {Count(m, "count", "Stelle", "Stellen")}"),
        "evidence" => Told(step, Sentences(), m => Count(m, "count", "Satz", "Sätze") + WithheldIn(m)),
        "extract" => Told(step, Extracted(), m => $"{m.Groups["form"].Value switch { "list" => "Liste", "section" => "Abschnitt", _ => "Sätze" }}: {Count(m, "count", "Zitat", "Zitate")}{WithheldIn(m)}"),
        "section" => Told(step, Section(), m => $"„{SectionWording.Of(m.Groups["role"].Value)}“ zu „{m.Groups["words"]}“: {(m.Groups["count"].Success ? Count(m, "count", "Zitat", "Zitate") : "keiner")}"),
        "completeness" => Told(step, Complete(), CompletenessIn),
        _ => null,
    };

    private static string? Told(TracedStep step, Regex pattern, Func<Match, string> wording) => pattern.Match(step.Outcome) is { Success: true } match ? wording(match) : null;

    private static string Term(Match match, string group) => IntentWording.Of(match.Groups[group].Value);

    private static string Count(Match match, string group, string one, string many) => match.Groups[group].Value is "1" ? $"1 {one}" : $"{match.Groups[group]} {many}";

    private static string Share(Match match) => double.Parse(match.Groups["share"].ValueSpan, CultureInfo.InvariantCulture).ToString("P0", German);

    private static string? WithheldIn(Match match) => match.Groups["withheld"].Success ? $"; {Count(match, "withheld", "Satz", "Sätze")} zurückgehalten, da an ein Programm gerichtet" : null;

    private static string MoveOf(Match match) => match.Groups["move"].Value switch
    {
        "start" => "Beginn",
        "reply" => "Antwort",
        "back" => "Zurück",
        "resume" => "Fortsetzung",
        "stop" => "Ende",
        var other => other,
    };

    private static string DeciderOf(Match match) => match.Groups["decider"].Value switch
    {
        "rule" => "nach einer Regel",
        "advice" => "als Bitte um Beratung erkannt",
        _ => "nach Ähnlichkeit mit bekannten Sätzen",
    };

    private static string? LeaningOf(Match match) => match.Groups["leaning"].Value switch
    {
        "certain" => " (knüpft an das Gespräch an)",
        "possible" => " (knüpft vielleicht an das Gespräch an)",
        _ => null,
    };

    private static string CompletenessIn(Match match)
    {
        var extent = match.Groups["extent"].Value switch { "full" => "vollständig", "partial" => "teilweise", _ => "nicht beantwortet" };
        return $"{extent}{(match.Groups["literal"].Success ? ", steht wörtlich so da" : null)}, Sicherheit {Share(match)}: "
            + $"Die beste Stelle erreicht {match.Groups["reached"]}\u00A0% und nennt {match.Groups["names"]}\u00A0% der Namen; der beste zitierte Satz trägt {match.Groups["carried"]}\u00A0%; "
            + $"Vorsprung vor anderen Dokumenten {match.Groups["lead"]}\u00A0%"
            + (match.Groups["number"].Success ? "; eine Zahl fehlt" : null) + (match.Groups["form"].Success ? "; die gefragte Angabe (Betrag, Zeit, Person) fehlt" : null);
    }

    [GeneratedRegex("^(?<move>[a-z_]+): (?<count>[0-9]+) of (?<all>[0-9]+) answered$", Options)]
    private static partial Regex Stocktaking();

    [GeneratedRegex(@"^(?<intent>[a-z_]+) (?<share>[0-9.]+) \((?<decider>[a-z]+)\)(?<beside>; the question beside it is answered)?$", Options)]
    private static partial Regex Intent();

    [GeneratedRegex("\"(?<typed>[^\"]*)\" read as \"(?<meant>[^\"]*)\"", Options)]
    private static partial Regex Respelled();

    [GeneratedRegex("^on (?<kind>[a-z_]+): (?<what>.+)$", Options)]
    private static partial Regex FollowUp();

    [GeneratedRegex(@"^(?<type>[a-z_]+)(: (?<words>.*?))?( \(leans on what was said before: (?<leaning>[a-z]+)\))?$", Options)]
    private static partial Regex Understood();

    [GeneratedRegex("^(?<kind>[a-z_]+) on \"(?<matter>.*)\": (?<result>given|nothing fits)$", Options)]
    private static partial Regex Advice();

    [GeneratedRegex("^(?<count>[0-9]+) passages( of (?<documents>[0-9]+) documents)?$", Options)]
    private static partial Regex Retrieved();

    [GeneratedRegex("^(?<documents>[0-9]+) documents named; (?<count>[0-9]+) passages$", Options)]
    private static partial Regex Named();

    [GeneratedRegex("^(?<count>[0-9]+) sentences(; (?<withheld>[0-9]+) withheld that speak to a machine)?$", Options)]
    private static partial Regex Sentences();

    [GeneratedRegex("^(?<form>[a-z]+): (?<count>[0-9]+) quotations(; (?<withheld>[0-9]+) withheld that speak to a machine)?$", Options)]
    private static partial Regex Extracted();

    [GeneratedRegex("^(?<role>[a-z_]+) of \"(?<words>.*)\": (none|(?<count>[0-9]+))$", Options)]
    private static partial Regex Section();

    [GeneratedRegex(
        "^(?<extent>[a-z]+)(?<literal>, says literally what is asked)?, confidence (?<share>[0-9.]+): best passage reaches (?<reached>[0-9]+) % and has (?<names>[0-9]+) % of the names, "
        + "the best quoted sentence carries (?<carried>[0-9]+) %; lead over other documents (?<lead>[0-9]+) %(?<number>; a number is missing)?(?<form>; lacks the form asked for)?$",
        Options)]
    private static partial Regex Complete();
}
