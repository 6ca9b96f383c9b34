using System.CommandLine;
using SmartRegions.Evaluation.Judge;
using SmartRegions.Program.Evaluation;

namespace SmartRegions.Tests.Program.Evaluation;

public sealed class JudgeArgumentsTests
{
    [Fact]
    public void Nothing_is_asked_of_a_model_that_nobody_named() => Assert.Null(Read());

    [Fact]
    public void Address_and_model_make_a_judge_of_three_runs()
    {
        var options = Read("--judge-url", "http://127.0.0.1:11434/v1", "--judge-model", "richter")!;

        Assert.Equal(("richter", 3), (options.Model, options.Runs));
    }

    [Theory]
    [InlineData("gehören zusammen", "--judge-url", "http://127.0.0.1:11434/v1")]
    [InlineData("gehören zusammen", "--judge-model", "richter")]
    [InlineData("ist keine Adresse", "--judge-url", "file:///etc/hosts", "--judge-model", "richter")]
    [InlineData("mindestens 1", "--judge-url", "http://127.0.0.1:11434/v1", "--judge-model", "richter", "--judge-runs", "0")]
    public void Options_that_do_not_fit_together_are_refused(string reason, params string[] arguments) =>
        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => Read(arguments)).Message, StringComparison.Ordinal);

    private static JudgeOptions? Read(params string[] arguments)
    {
        var judge = new JudgeArguments();
        var command = new RootCommand();
        judge.AddTo(command);
        return judge.Read(command.Parse(arguments));
    }
}
