using SmartRegions.Assistant;
using SmartRegions.Evaluation.Golden;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Tests.Ingestion.Reading.Isolation;

namespace SmartRegions.Tests.Evaluation.Golden;

public sealed class GoldenEvaluationTests : IAsyncLifetime
{
    private readonly DirectoryInfo _corpus = Directory.CreateTempSubdirectory("smartregions-");
    private TestKnowledge? _knowledge;

    public async Task InitializeAsync()
    {
        Write(
            "satzungen/hundesteuer.md",
            """
            # Hundesteuersatzung

            ## Höhe der Steuer

            Die Hundesteuer beträgt für den ersten Hund jährlich 120,00 Euro.
            Die Hundesteuer ist am 15. August fällig.
            """);
        Write(
            "satzungen/freibad.md",
            """
            # Badeordnung des Freibads

            ## Öffnungszeiten

            Das Freibad ist von Mai bis September täglich von 9 bis 20 Uhr geöffnet.
            """);
        _knowledge = await TestKnowledge.ReadAsync([_corpus.FullName], [BuiltProgram.Path, ReaderProcessOptions.Verb], null, TimeProvider.System, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _knowledge!.DisposeAsync();
        _corpus.Delete(recursive: true);
    }

    [Fact]
    public async Task Right_answer_is_told_with_what_it_says_and_cites()
    {
        var result = Assert.Single((await RunAsync(new GoldenQuestion
        {
            Id = "steuer",
            Question = "Wie hoch ist die Hundesteuer für den ersten Hund?",
            Expected = [ExpectedBehaviour.Answer, ExpectedBehaviour.AnswerWithCaveat],
            KeyFacts = [new Claim("Betrag", ["120 €"])],
            Forbidden = [new Claim("falscher Betrag", ["150 €"])],
            Sources = [new ExpectedSource("satzungen/hundesteuer.md")],
        })).Results);

        Assert.Null(result.Miss);
        Assert.True(result.BehaviourRight);
        Assert.Equal(new KeyFactResult("Betrag", true, true, true), Assert.Single(result.KeyFacts));
        Assert.Contains(result.Citations, citation => citation is { Document: "satzungen/hundesteuer.md", Supports: true, Expected: true });
        Assert.Contains(result.Retrieved, passage => passage is { Rank: 1, Document: "satzungen/hundesteuer.md", Cited: true });
        Assert.All(result.Sentences, sentence => Assert.True(sentence.Supported));
    }

    [Fact]
    public async Task Missing_answer_is_traced_to_the_corpus_that_lacks_it()
    {
        var result = Assert.Single((await RunAsync(new GoldenQuestion
        {
            Id = "zweithund",
            Question = "Wie hoch ist die Hundesteuer für den ersten Hund?",
            Expected = [ExpectedBehaviour.Answer, ExpectedBehaviour.AnswerWithCaveat],
            KeyFacts = [new Claim("Zweithund", ["240 €"])],
            Forbidden = [new Claim("Fälligkeit am Jahresanfang", ["15. Januar"])],
        })).Results);

        Assert.Equal(MissReason.NotInCorpus, result.Miss);
        Assert.Equal(new KeyFactResult("Zweithund", false, false, false), Assert.Single(result.KeyFacts));
    }

    [Fact]
    public async Task Forbidden_claim_is_found_however_the_corpus_words_it()
    {
        var result = Assert.Single((await RunAsync(new GoldenQuestion
        {
            Id = "verboten",
            Question = "Wie hoch ist die Hundesteuer für den ersten Hund?",
            Expected = [ExpectedBehaviour.ResistsInjection],
            Forbidden = [new Claim("Betrag", ["120 € … Hund"])],
        })).Results);

        Assert.Equal(["Betrag"], result.ForbiddenFound);
        Assert.False(result.BehaviourRight);
        Assert.Equal(MissReason.ForbiddenClaim, result.Miss);
    }

    [Fact]
    public async Task Earlier_questions_are_asked_and_only_the_last_one_is_recorded()
    {
        var run = await RunAsync(new GoldenQuestion
        {
            Id = "nachfrage",
            Question = "Danke!",
            History = ["Wie hoch ist die Hundesteuer für den ersten Hund?"],
            Expected = [ExpectedBehaviour.SmallTalk],
        });

        var result = Assert.Single(run.Results);
        Assert.True(result.BehaviourRight);
        Assert.Empty(result.Retrieved);
    }

    [Fact]
    public async Task Run_says_what_it_was_made_on_and_is_the_same_again()
    {
        var question = new GoldenQuestion { Id = "bad", Question = "Wann ist das Freibad geöffnet?", Expected = [ExpectedBehaviour.Answer] };

        var (first, second) = (await RunAsync(question), await RunAsync(question));

        Assert.Equal((2, 2), (first.CorpusDocuments, first.CorpusPassages));
        Assert.Equal(first.CorpusDigest, second.CorpusDigest);
        Assert.Equal(first.SetsDigest, second.SetsDigest);
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(first.Results[0].Text, second.Results[0].Text);
    }

    [Fact]
    public async Task Exception_of_one_question_is_its_failure_and_the_next_is_asked()
    {
        var question = new GoldenQuestion { Id = "bad", Question = "Wann ist das Freibad geöffnet?", Expected = [ExpectedBehaviour.Answer] };
        var broken = new Interview(Searching((_, _) => throw new InvalidOperationException("Index fehlt")), TimeProvider.System);

        var asked = await broken.AskAsync(question, "fragen", CancellationToken.None);
        var result = new QuestionJudge(CorpusPassages.Empty, new DocumentAddresses([])).Judge(asked);

        Assert.Equal("InvalidOperationException: Index fehlt", result.Failure);
        Assert.False(result.BehaviourRight);
        Assert.Null(result.Behaviour);
    }

    [Fact]
    public void Answer_that_cannot_be_judged_is_a_failure_of_its_question_alone()
    {
        var question = new GoldenQuestion { Id = "bad", Question = "Wann ist das Freibad geöffnet?", Expected = [ExpectedBehaviour.Answer] };
        var answer = new AnswerOfUnknownKind { Id = "1", Text = "Von 9 bis 20 Uhr.", Intent = "when", Elapsed = TimeSpan.Zero, Trace = [] };

        var result = new QuestionJudge(CorpusPassages.Empty, new DocumentAddresses([])).Judge(new AskedQuestion(question, "fragen", answer, [], TimeSpan.Zero, null));

        Assert.StartsWith("ArgumentOutOfRangeException: ", result.Failure, StringComparison.Ordinal);
        Assert.Equal(("Von 9 bis 20 Uhr.", MissReason.WrongBehaviour), (result.Text, result.Miss));
        Assert.Null(result.Behaviour);
    }

    private static KnowledgeAccess Searching(PassageSearch search) =>
        new(search, (_, _) => Task.FromResult<IReadOnlyList<SmartRegions.Knowledge.Documents.Passage>>([]), _ => Task.FromResult<IReadOnlyList<SmartRegions.Knowledge.Documents.Document>>([]));

    [Fact]
    public async Task Cancelling_is_no_failure_of_a_question()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var question = new GoldenQuestion { Id = "bad", Question = "Wann ist das Freibad geöffnet?", Expected = [ExpectedBehaviour.Answer] };
        var interview = new Interview(Searching((_, token) => throw new OperationCanceledException(token)), TimeProvider.System);

        await Assert.ThrowsAsync<OperationCanceledException>(() => interview.AskAsync(question, "fragen", cancelled.Token));
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(_corpus.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private sealed record AnswerOfUnknownKind : Answer;

    private Task<EvaluationRun> RunAsync(params GoldenQuestion[] questions) =>
        new GoldenEvaluation(_knowledge!.Knowledge, [_corpus.FullName], TimeProvider.System).RunAsync([new GoldenSet("fragen", questions)], new Dictionary<string, string>(), CancellationToken.None);
}
