using System.CommandLine;
using SmartRegions.Evaluation.Golden;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval run SET…</c>: asks golden questions, judges the answers, and stores the run.</summary>
internal static class EvalRunCommand
{
    public static Command Create()
    {
        var sets = new Argument<string[]>("SAMMLUNG") { Description = "Fragensammlungen (.jsonl) oder Ordner mit solchen", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out") { Description = "Ordner für Läufe und Berichte", DefaultValueFactory = _ => "./eval-runs" };
        var corpus = new Option<string>("--corpus") { Description = "Ordner mit den Dokumenten, die dafür eingelesen werden", DefaultValueFactory = _ => "corpus" };
        var data = new Option<string?>("--data") { Description = "Statt --corpus: eine vorhandene Wissensbasis verwenden" };
        var json = CommonOptions.Json();
        var command = new Command("run", "Stellt die Fragen einer Sammlung und bewertet die Antworten") { sets, output, corpus, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var questions = await GoldenSet.LoadAsync(parsed.GetRequiredValue(sets), cancellationToken);
                var knowledge = new EvalKnowledge(parsed.GetRequiredValue(corpus), parsed.GetValue(data), parsed.GetRequiredValue(sets));
                var run = await knowledge.UseAsync((known, roots) => new GoldenEvaluation(known, roots, TimeProvider.System).RunAsync(questions, knowledge.Configuration, cancellationToken), cancellationToken);
                var file = await new RunStore(parsed.GetRequiredValue(output)).SaveAsync(run, cancellationToken);
                if (parsed.GetValue(json)) JsonLines.Write(run.Figures);
                else RunView.Write(run, file);
                return run.Results.Any(result => result.Failure is not null) ? ExitCode.DoneWithFailures : ExitCode.Done;
            }
            catch (InvalidDataException exception)
            {
                CommandLine.Complain(exception.Message);
                return ExitCode.WrongUse;
            }
        });
        return command;
    }
}
