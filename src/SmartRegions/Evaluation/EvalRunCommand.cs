using System.CommandLine;
using SmartRegions.Evaluation.Golden;
using SmartRegions.Evaluation.Judge;
using SmartRegions.Evaluation.Report;
using SmartRegions.Evaluation.Report.Attachments;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Program.Ask;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval run SET…</c>: asks golden questions, judges the answers, stores the run, and holds it against a baseline.</summary>
internal static class EvalRunCommand
{
    private const string Corpus = "corpus";

    public static Command Create()
    {
        var sets = new Argument<string[]>("SAMMLUNG") { Description = "Fragensammlungen (.jsonl) oder Ordner mit solchen", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out") { Description = "Ordner für Läufe und Berichte", DefaultValueFactory = _ => "./eval-runs" };
        var corpus = new Option<string>("--corpus") { Description = "Ordner mit den Dokumenten, die dafür eingelesen werden", DefaultValueFactory = _ => EvalKnowledge.DefaultCorpus };
        var data = new Option<string?>("--data") { Description = "Statt --corpus: eine vorhandene Wissensbasis verwenden" };
        var gate = new Option<FileInfo>("--gate") { Description = "Vergleichsstand, hinter den nichts zurückfallen darf" }.AcceptExistingOnly();
        var renew = new Option<string?>("--write-baseline") { Description = "Diesen Lauf als Vergleichsstand in eine Datei schreiben" };
        var judge = new JudgeArguments();
        var json = CommonOptions.Json();
        var command = new Command("run", "Stellt die Fragen einer Sammlung und bewertet die Antworten") { sets, output, corpus, data, gate, renew, json };
        judge.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                // A damaged baseline is to be known before the questions are asked.
                var baseline = parsed.GetValue(gate) is { } file ? await GateBaseline.LoadAsync(file.FullName, cancellationToken) : null;
                var judging = judge.Read(parsed);
                var run = await MeasureAsync(parsed.GetRequiredValue(sets), parsed.GetRequiredValue(corpus), parsed.GetValue(data), cancellationToken);
                if (judging is not null) run = await JudgeAsync(run, judging, cancellationToken);
                var report = await StoreAsync(run, parsed.GetRequiredValue(output), baseline, cancellationToken);
                if (parsed.GetValue(json)) JsonLines.Write(new { run.Id, run.Figures, Judge = run.Judge?.Grades });
                else RunView.Write(AnswerView.OpenConsole(), run, report);
                if (run.Judge is { } judged && !parsed.GetValue(json)) JudgeView.Write(Console.Out, judged);
                if (parsed.GetValue(renew) is { } target) await GateBaseline.Of(run, CommandOf(parsed.GetRequiredValue(sets), parsed.GetRequiredValue(corpus), parsed.GetValue(data))).SaveAsync(target, cancellationToken);
                return baseline is null ? Ended(run) : Held(run, baseline, parsed.GetValue(gate)!.Name);
            }
            catch (InvalidDataException exception)
            {
                CommandLine.Complain(exception.Message);
                return ExitCode.WrongUse;
            }
        });
        return command;
    }

    private static async Task<EvaluationRun> MeasureAsync(IReadOnlyList<string> paths, string corpus, string? data, CancellationToken cancellationToken)
    {
        var sets = await GoldenSet.LoadAsync(paths, cancellationToken);
        var knowledge = new EvalKnowledge(corpus, data, paths);
        return await knowledge.UseAsync(
            (known, roots) => new GoldenEvaluation(known, roots, TimeProvider.System).RunAsync(sets, knowledge.Configuration, cancellationToken), cancellationToken);
    }

    private static async Task<EvaluationRun> JudgeAsync(EvaluationRun run, JudgeOptions options, CancellationToken cancellationToken)
    {
        using var judge = new AnswerJudge(options);
        return run with { Judge = await judge.JudgeAsync(run.Results, cancellationToken) };
    }

    /// <summary>Stores the run, and its report beside it: compared with the run before where that asked the same, and held against the baseline.</summary>
    /// <returns>The report's file.</returns>
    private static async Task<string> StoreAsync(EvaluationRun run, string folder, GateBaseline? gate, CancellationToken cancellationToken)
    {
        var store = new RunStore(folder);
        var before = await NewestAsync(store, cancellationToken);
        var report = Path.ChangeExtension(await store.SaveAsync(run, cancellationToken), ".html");
        ReportFile.Write(run, before?.SetsDigest == run.SetsDigest ? before : null, report, ReportAttachments.None with { Gate = gate });
        return report;
    }

    private static async Task<EvaluationRun?> NewestAsync(RunStore store, CancellationToken cancellationToken)
    {
        try
        {
            return store.List().Count > 0 ? await store.LoadAsync(RunStore.Latest, cancellationToken) : null;
        }
        catch (InvalidDataException exception)
        {
            // The new run is worth keeping whatever became of the one before.
            CommandLine.Complain(exception.Message);
            return null;
        }
    }

    private static string CommandOf(IEnumerable<string> sets, string corpus, string? data)
    {
        var knowledge = data is not null ? $" --data {data}" : corpus != EvalKnowledge.DefaultCorpus ? $" --corpus {corpus}" : string.Empty;
        return $"smartregions eval run {string.Join(' ', sets)}{knowledge}";
    }

    private static int Ended(EvaluationRun run) =>
        run.Results.Any(result => result.Failure is not null) || run.Judge?.Answers.Any(answer => answer.Failures.Count > 0) == true ? ExitCode.DoneWithFailures : ExitCode.Done;

    /// <summary>The verdict goes to the error output: it is for people, also where the figures are read by a program.</summary>
    private static int Held(EvaluationRun run, GateBaseline baseline, string name)
    {
        var verdict = Gate.Check(run, baseline);
        GateView.Write(Console.Error, verdict, name);
        return verdict.Passed ? Ended(run) : ExitCode.DoneWithFailures;
    }
}
