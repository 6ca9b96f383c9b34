using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Head;

/// <summary>Head of the page: the verdict in one sentence, then what was run on what.</summary>
internal static class RunHead
{
    private const double Significance = 0.05;
    private const int DigestShown = 12;
    private const int CommitShown = 9;

    public static Element Build(EvaluationRun run, Comparison? comparison) => Tag("header", [("class", "head")],
        Tag("p", [("class", "kicker")], "SmartRegions · Auswertung der Antworten"),
        Tag("h1", Verdict(run)),
        comparison is null ? Nothing : Tag("p", [("class", "lead")], Change(comparison)),
        Notices(run, comparison),
        Facts(run, comparison));

    private static string Verdict(EvaluationRun run)
    {
        var right = run.Results.Count(result => result.IsRight);
        return run.Results.Count == 0
            ? "Es wurde keine Frage gestellt."
            : $"{German.Whole(right)} von {German.Count(run.Results.Count, "Frage", "Fragen")} richtig behandelt";
    }

    private static string Change(Comparison comparison) => comparison switch
    {
        { Shared: 0 } => "Mit dem Vergleichslauf hat dieser Lauf keine Frage gemeinsam; er lässt sich nicht vergleichen.",
        { Better.Count: 0, Worse.Count: 0 } => $"Gegenüber dem Vergleichslauf hat sich bei keiner der {German.Count(comparison.Shared, "gemeinsamen Frage", "gemeinsamen Fragen")} geändert, ob sie richtig behandelt ist.",
        _ => $"Gegenüber dem Vergleichslauf {German.Whole(comparison.Better.Count)} besser, {German.Whole(comparison.Worse.Count)} schlechter, bei {German.Count(comparison.Shared, "gemeinsamen Frage", "gemeinsamen Fragen")}. {Chance(comparison.Probability!.Value)}",
    };

    private static string Chance(double probability) => probability < Significance
        ? $"Das ist mehr als Zufall ({German.Probability(probability)})."
        : $"Das kann Zufall sein ({German.Probability(probability)}).";

    private static Node Notices(EvaluationRun run, Comparison? comparison)
    {
        var notices = new List<Node>();
        if (comparison is not null && comparison.Baseline.CorpusDigest != run.CorpusDigest)
            notices.Add(Tag("li", "Der Bestand ist ein anderer als im Vergleichslauf: Unterschiede können auch daher kommen."));
        if (comparison is not null && comparison.Baseline.SetsDigest != run.SetsDigest)
            notices.Add(Tag("li", "Die Fragen sind nicht dieselben wie im Vergleichslauf: Kennzahlen beider Läufe stehen für verschiedene Fragen."));
        var failed = run.Results.Count(result => result.Failure is not null);
        if (failed > 0) notices.Add(Tag("li", $"{German.Count(failed, "Frage", "Fragen")} endeten mit einem Fehler des Programms."));
        return notices.Count == 0 ? Nothing : Tag("ul", [("class", "notices")], [.. notices]);
    }

    private static Element Facts(EvaluationRun run, Comparison? comparison)
    {
        var facts = new List<(string Term, Node Value)>
        {
            ("Gelaufen", $"{German.Date(run.Started)}, {German.Clock(run.Started)}"),
            ("Fragen aus", Foreign.Text(German.List([.. run.Results.Select(result => result.Set).Distinct(StringComparer.Ordinal)]))),
            ("Bestand", Join($"{German.Count(run.CorpusDocuments, "Dokument", "Dokumente")}, {German.Count(run.CorpusPassages, "Textstelle", "Textstellen")} ", Digest(run.CorpusDigest))),
            ("Programm", Version(run.ProgramVersion)),
            ("Rechner", Foreign.Text(run.Machine)),
            ("Einstellungen", Configuration(run)),
            ("Lauf", Tag("code", Foreign.Text(run.Id))),
        };
        if (comparison is not null)
        {
            var baseline = comparison.Baseline;
            facts.Add(("Vergleichslauf", Join(Tag("code", Foreign.Text(baseline.Id)), $" vom {German.Date(baseline.Started)}, ", Version(baseline.ProgramVersion))));
        }

        return Tag("dl", [("class", "facts")], [.. facts.Select(fact => Tag("div", Tag("dt", fact.Term), Tag("dd", fact.Value)))]);
    }

    private static Element Digest(string digest) => Tag("code", [("title", Foreign.Label(digest))], Foreign.Text(digest.Length > DigestShown ? digest[..DigestShown] : digest));

    /// <summary>„0.1.0 (9d754d7a1)“ from <c>0.1.0+9d754d7a1…</c>.</summary>
    private static Node Version(string version) => version.Split('+', 2) is [var number, var commit]
        ? Join(Foreign.Text(number), " (", Tag("code", Foreign.Text(commit[..Math.Min(commit.Length, CommitShown)])), ")")
        : Foreign.Text(version);

    private static Node Configuration(EvaluationRun run) => run.Configuration.Count == 0
        ? "wie ausgeliefert"
        : Join([.. run.Configuration
            .OrderBy(setting => setting.Key, StringComparer.Ordinal)
            .SelectMany((setting, i) => (Node[])[i == 0 ? "" : "; ", Tag("code", Foreign.Text(setting.Key)), " = ", Foreign.Text(setting.Value)])]);
}
