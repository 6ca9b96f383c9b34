using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Evaluation;

public sealed class EvalRunTests : IDisposable
{
    private const string Question =
        """{"id":"steuer","question":"Wie hoch ist die Hundesteuer für den ersten Hund?","expected":["answer","answer_with_caveat"],"key_facts":[{"name":"Betrag","any_of":["120 €"]}]}""";

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Run_is_stored_with_its_report_and_holds_the_baseline_it_wrote()
    {
        _workplace.Write("hundesteuer.md", "# Hundesteuersatzung\n\n## Höhe der Steuer\n\nDie Hundesteuer beträgt für den ersten Hund jährlich 120,00 Euro.\n");
        await _workplace.Program.RunAsync(["ingest", _workplace.Sources]);
        var baseline = _workplace.Write("golden.json", string.Empty);

        Assert.Equal(0, (await EvaluateAsync(Question, "--write-baseline", baseline)).ExitCode);
        var same = await EvaluateAsync(Question, "--gate", baseline);
        var other = await EvaluateAsync(Question.Replace("ersten", "zweiten", StringComparison.Ordinal), "--gate", baseline);

        Assert.Equal(0, same.ExitCode);
        Assert.Contains("Vergleichsstand gehalten (golden.json)", same.Errors, StringComparison.Ordinal);
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("verglichen wird nichts", other.Errors, StringComparison.Ordinal);
        Assert.Contains($"--data {_workplace.Data}", await File.ReadAllTextAsync(baseline), StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(Runs, "*.html").Length);
    }

    [Fact]
    public async Task Nothing_is_measured_of_an_assistant_that_knows_nothing()
    {
        await _workplace.Program.RunAsync(["ingest", _workplace.Sources]);

        var result = await EvaluateAsync(Question);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("kein Dokument", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Runs));
    }

    private string Runs => Path.Combine(_workplace.Sources, "laeufe");

    private Task<ProgramResult> EvaluateAsync(string question, params string[] arguments) =>
        _workplace.Program.RunAsync(["eval", "run", _workplace.Write("fragen.jsonl", question), "--out", Runs, .. arguments]);
}
