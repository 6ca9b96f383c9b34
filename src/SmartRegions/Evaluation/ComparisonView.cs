using System.Globalization;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Evaluation;

/// <summary>A comparison on the terminal: the figures, then what cannot be compared, then the questions won and lost.</summary>
internal static class ComparisonView
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(IAnsiConsole console, RunComparison comparison)
    {
        console.WriteLine(TerminalText.Clean($"{comparison.Before.Id} → {comparison.After.Id}: {GermanCount.Of(comparison.Shared.Count, "gemeinsame Frage", "gemeinsame Fragen")}"));
        console.Write(Figures(comparison.Figures));
        foreach (var line in Reservations(comparison).Concat(Questions("Gewonnen", comparison.Won, pair => pair.Before)).Concat(Questions("Verloren", comparison.Lost, pair => pair.After)))
            console.WriteLine(TerminalText.Clean(line));
    }

    private static Table Figures(IEnumerable<ComparedFigure> figures)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns("Kennzahl")
            .AddColumns(Right("vorher"), Right("nachher"), Right("Unterschied"), new TableColumn("95-%-Intervall"), Right("p"), Right("Fragen"))
            .AddColumns("Urteil");
        foreach (var figure in figures)
        {
            string[] cells =
            [
                FigureText.Name(figure.Name),
                FigureText.Value(figure.Name, figure.Before),
                FigureText.Value(figure.Name, figure.After),
                Difference(figure),
                figure is { Low: { } low, High: { } high } ? $"{FigureText.Difference(figure.Name, low)} bis {FigureText.Difference(figure.Name, high)}" : string.Empty,
                FigureText.Probability(figure.Probability),
                figure.Questions.ToString("N0", German),
                Verdict(figure.Change),
            ];
            table.AddRow([.. cells.Select(cell => new Text(cell))]);
        }

        return table;
    }

    /// <summary>Times as a multiple: a difference in milliseconds says nothing without the machine.</summary>
    private static string Difference(ComparedFigure figure) =>
        figure is { IsTime: true, Ratio: { } ratio } ? $"× {ratio.ToString("N2", German)}" : figure.Difference is { } difference ? FigureText.Difference(figure.Name, difference) : string.Empty;

    private static TableColumn Right(string header) => new TableColumn(header).RightAligned();

    private static string Verdict(Change change) => change switch
    {
        Change.Better => "besser",
        Change.Worse => "schlechter",
        Change.NotComparable => "kein Urteil: Zeiten hängen davon ab, was der Rechner sonst tat",
        Change.Unproven => "kein belegter Unterschied",
        Change.NotJudged => "nicht beurteilbar",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Unknown change."),
    };

    private static IEnumerable<string> Reservations(RunComparison comparison)
    {
        if (!comparison.SameCorpus) yield return "Achtung: Die Dokumente sind nicht dieselben; Unterschiede können von ihnen kommen.";
        if (!comparison.SameSets) yield return "Achtung: Die Sammlungen sind nicht dieselben; verglichen sind nur die gemeinsamen Fragen.";
        if (comparison.Before.Machine != comparison.After.Machine)
            yield return $"Achtung: Die Läufe stammen von verschiedenen Rechnern: {comparison.Before.Machine} → {comparison.After.Machine}";
        if (comparison.Before.ProgramVersion != comparison.After.ProgramVersion) yield return $"Programm: {comparison.Before.ProgramVersion} → {comparison.After.ProgramVersion}";
        foreach (var setting in comparison.Before.Configuration.Keys.Union(comparison.After.Configuration.Keys, StringComparer.Ordinal))
        {
            var (then, now) = (comparison.Before.Configuration.GetValueOrDefault(setting), comparison.After.Configuration.GetValueOrDefault(setting));
            if (then != now) yield return $"Einstellung {setting}: {then ?? "Vorgabe"} → {now ?? "Vorgabe"}";
        }

        if (comparison.Changed.Count > 0) yield return $"Nicht verglichen, da geändert ({comparison.Changed.Count}): {string.Join(", ", comparison.Changed)}";
        if (comparison.OnlyBefore.Count > 0) yield return $"Nur vorher gestellt ({comparison.OnlyBefore.Count}): {string.Join(", ", comparison.OnlyBefore)}";
        if (comparison.OnlyAfter.Count > 0) yield return $"Nur nachher gestellt ({comparison.OnlyAfter.Count}): {string.Join(", ", comparison.OnlyAfter)}";
    }

    private static IEnumerable<string> Questions(string title, IEnumerable<QuestionPair> pairs, Func<QuestionPair, QuestionResult> missed)
    {
        QuestionPair[] all = [.. pairs];
        return [$"{title}: {GermanCount.Of(all.Length, "Frage", "Fragen")}", .. all.Select(pair => $"  {pair.Id} ({FindingWording.Of(missed(pair).Finding)})")];
    }
}
