using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Judge;

/// <summary>
/// Has a language model grade the answers of a run, each several times. Question, answer and sources reach the model as one JSON object, from which no text can
/// break out; what it replies is read as three numbers or not at all.
/// </summary>
public sealed class AnswerJudge : IDisposable
{
    private static readonly string Prompt = ReadPrompt();

    private readonly JudgeOptions _options;
    private readonly IChatClient _model;

    public AnswerJudge(JudgeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _model = new OpenAIChatClient(options);
    }

    /// <summary>Only what was answered with sources is judged.</summary>
    /// <param name="results">The results of a run.</param>
    /// <param name="cancellationToken">Rethrown as is; a request that fails is counted with its answer.</param>
    public async Task<JudgeRun> JudgeAsync(IReadOnlyList<QuestionResult> results, CancellationToken cancellationToken)
    {
        QuestionResult[] answered = [.. results.Where(result => result.Sentences.Count > 0)];
        var judged = new JudgedAnswer[answered.Length];
        await Parallel.ForAsync(
            0,
            answered.Length,
            new ParallelOptions { MaxDegreeOfParallelism = _options.Parallel, CancellationToken = cancellationToken },
            async (i, token) => judged[i] = await JudgeAsync(answered[i], token));
        return new JudgeRun(
            _options.Model,
            _options.Runs,
            [
                Criterion("judge_correctness", judged, grades => grades.Correctness),
                Criterion("judge_completeness", judged, grades => grades.Completeness),
                Criterion("judge_faithfulness", judged, grades => grades.Faithfulness),
            ],
            judged);
    }

    public void Dispose() => _model.Dispose();

    private async Task<JudgedAnswer> JudgeAsync(QuestionResult result, CancellationToken cancellationToken)
    {
        ChatMessage[] messages = [new(ChatRole.System, Prompt), new(ChatRole.User, Material(result))];
        var grades = new List<Grades>();
        var failures = new List<string>();
        var unreadable = 0;
        for (var run = 0; run < _options.Runs; run++)
        {
            try
            {
                var reply = await _model.GetResponseAsync(messages, options: null, cancellationToken);
                if (Grades.Read(reply.Text) is { } read) grades.Add(read);
                else unreadable++;
            }
            catch (ModelException exception)
            {
                failures.Add(exception.Message);
            }
        }

        return new JudgedAnswer(result.Question.Id, grades, unreadable, failures);
    }

    private static string Material(QuestionResult result) => JsonSerializer.Serialize(
        new
        {
            result.Question.Question,
            KeyFacts = result.Question.KeyFacts.Select(fact => fact.AnyOf[0]),
            Answer = result.Text,
            Sources = result.Citations.Select(citation => new { citation.Number, citation.Title, citation.Quote }),
        },
        EvaluationJson.Strict);

    private static JudgedCriterion Criterion(string name, IEnumerable<JudgedAnswer> judged, Func<Grades, double> grade)
    {
        double[][] byAnswer = [.. judged.Select(answer => answer.Grades.Select(grade).ToArray()).Where(grades => grades.Length > 0)];
        double[] spreads = [.. byAnswer.Where(grades => grades.Length > 1).Select(Deviation)];
        return new JudgedCriterion(
            Estimate.Mean(name, [.. byAnswer.Select(grades => grades.Average())], Direction.Higher), spreads.Length == 0 ? null : spreads.Average());
    }

    /// <summary>Standard deviation of a sample (n − 1).</summary>
    private static double Deviation(double[] grades)
    {
        var mean = grades.Average();
        return Math.Sqrt(grades.Sum(grade => (grade - mean) * (grade - mean)) / (grades.Length - 1));
    }

    private static string ReadPrompt()
    {
        using var stream = typeof(AnswerJudge).Assembly.GetManifestResourceStream(typeof(AnswerJudge), "judge.txt")
            ?? throw new InvalidOperationException("The judge's prompt is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
