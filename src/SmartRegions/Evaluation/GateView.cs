using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary>The gate's verdict in German: what became worse, by name.</summary>
internal static class GateView
{
    private const int QuestionsNamed = 20;

    public static void Write(TextWriter output, GateVerdict verdict, string baseline)
    {
        foreach (var line in Lines(verdict, baseline)) output.WriteLine(TerminalText.Clean(line));
    }

    private static IEnumerable<string> Lines(GateVerdict verdict, string baseline)
    {
        yield return $"{(verdict.Passed ? "Vergleichsstand gehalten" : "Vergleichsstand NICHT gehalten")} ({baseline})";
        if (!verdict.SameQuestions)
        {
            yield return "  Die Fragen sind andere als beim Vergleichsstand; verglichen wird nichts. Vergleichsstand erneuern: --write-baseline DATEI";
            yield break;
        }

        if (!verdict.SameCorpus) yield return "  Die Dokumente, oder was aus ihnen gelesen wird, haben sich seit dem Vergleichsstand geändert.";
        foreach (var figure in verdict.Figures) yield return $"  Schlechter: {Describe(figure)}";
        foreach (var knockOut in verdict.KnockOuts.SelectMany(question => question.What.Select(what => $"  {question.Id}: {FindingWording.Of(what.Kind)}: {what.Name}"))) yield return knockOut;
        if (verdict.FewerRight) yield return $"  Mehr Fragen schlechter als besser behandelt, und das über den Zufall hinaus ({verdict.Worsened.Count} gegen {verdict.Improved.Count}; p nach McNemar: {FigureText.Probability(verdict.Probability)})";
        if (verdict.Worsened.Count > 0) yield return $"  Fragen, die nicht mehr richtig behandelt werden ({verdict.Worsened.Count}): {Names(verdict.Worsened.Select(result => $"{result.Question.Id} ({FindingWording.Of(result.Finding)})"))}";
        if (verdict.Improved.Count > 0) yield return $"  Fragen, die jetzt richtig behandelt werden ({verdict.Improved.Count}): {Names(verdict.Improved)}";
    }

    private static string Describe(WorsenedFigure figure) =>
        $"{FigureText.Name(figure.Name)}: {FigureText.Value(figure.Name, figure.Now)} statt {FigureText.Value(figure.Name, figure.Before)} (Spielraum {FigureText.Distance(figure.Name, figure.Slack)})";

    private static string Names(IEnumerable<string> questions)
    {
        var all = questions.ToList();
        return string.Join(", ", all.Take(QuestionsNamed)) + (all.Count > QuestionsNamed ? ", …" : string.Empty);
    }
}
