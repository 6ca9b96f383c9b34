using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Evaluation.Reading;

public sealed class ReadingEvaluationTests
{
    internal static readonly ReadingSet Set = new(
    [
        new ReadingArticle("Rathaus",
        [
            new ReadingParagraph(
                "Das Rathaus wurde 1911 eingeweiht. Die Uhr im Turm stammt aus Ulm.",
                [new ReadingQuestion("q1", "Wann wurde das Rathaus eingeweiht?", [new ReadingSpan(18, "1911")])]),
            new ReadingParagraph(
                "Der Bauhof räumt den Schnee auf allen Hauptstraßen. Gehwege räumen die Anlieger.",
                [new ReadingQuestion("q2", "Wer räumt den Schnee auf den Hauptstraßen?", [new ReadingSpan(0, "Der Bauhof")])]),
            new ReadingParagraph("Die Bücherei verleiht Bücher, Spiele und Filme für vier Wochen.", []),
        ]),
    ]);

    [Fact]
    public async Task Right_sentences_count_as_found()
    {
        var figures = await new ReadingEvaluation(TimeProvider.System, ConfidenceModel.Default).RunAsync(Set, withoutGold: false, CancellationToken.None);
        Assert.Equal((2, 1.0, 1.0, 1.0, 0.0), (figures.Questions, figures.ParagraphFirst, figures.SpanInFirst, figures.SpanInThree, figures.Abstained));
    }

    [Fact]
    public async Task Risk_is_known_also_of_what_is_declined()
    {
        var nothing = ConfidenceModel.Default with { AbstainBelow = 1, AnswerFrom = 1 };
        var figures = await new ReadingEvaluation(TimeProvider.System, nothing).RunAsync(Set, withoutGold: false, CancellationToken.None);
        Assert.Equal((1.0, 0.0, 0.0), (figures.Abstained, figures.SpanInThree, figures.RiskCoverage!.Area));
    }

    [Fact]
    public async Task Without_its_paragraph_no_question_finds_its_span()
    {
        var everything = ConfidenceModel.Default with { AbstainBelow = 0 };
        var figures = await new ReadingEvaluation(TimeProvider.System, everything).RunAsync(Set, withoutGold: true, CancellationToken.None);
        Assert.Equal((null, null, null), (figures.ParagraphFirst, figures.SpanInAll, figures.RiskCoverage));
        Assert.DoesNotContain("span_in_all", figures.Intervals.Keys);
        Assert.Equal(1, figures.Answered + figures.MayFit + figures.Abstained);
    }

    [Fact]
    public async Task Set_without_questions_judges_nothing()
    {
        var figures = await new ReadingEvaluation(TimeProvider.System, ConfidenceModel.Default).RunAsync(new ReadingSet([]), withoutGold: false, CancellationToken.None);
        Assert.Equal((0, null, null, null, null), (figures.Questions, figures.SpanInFirst, figures.Abstained, figures.MeanSentences, figures.Latency));
        Assert.Empty(figures.Declined);
    }

    [Fact]
    public async Task Question_that_no_span_answers_is_left_out_and_counted()
    {
        var paragraph = Set.Articles[0].Paragraphs[0];
        var open = new ReadingQuestion("q3", "Wer hat das Rathaus entworfen?", []);
        var set = new ReadingSet([new ReadingArticle(null, [paragraph with { Questions = [.. paragraph.Questions, open] }])]);
        var figures = await new ReadingEvaluation(TimeProvider.System, ConfidenceModel.Default).RunAsync(set, withoutGold: false, CancellationToken.None);
        Assert.Equal((1, 1, 1.0), (figures.Questions, figures.LeftOut, figures.SpanInFirst));
    }

    [Fact]
    public async Task Share_declined_rises_with_the_limit_and_is_what_the_program_declines_at_its_own()
    {
        var figures = await new ReadingEvaluation(TimeProvider.System, ConfidenceModel.Default).RunAsync(Set, withoutGold: true, CancellationToken.None);
        Assert.InRange(figures.Declined.Count, 101, 102);
        Assert.Subset(figures.Declined.Select(point => point.Limit).ToHashSet(), Enumerable.Range(0, 101).Select(step => step / 100.0).ToHashSet());
        Assert.Equal(figures.Declined.Select(point => point.Share).Order(), figures.Declined.Select(point => point.Share));
        Assert.Equal(1, figures.Declined[^1].Share);
        Assert.Equal(figures.Abstained, figures.Declined.Single(point => point.Limit == figures.AbstainBelow).Share);
    }

    [Fact]
    public async Task Null_among_the_paragraphs_is_refused_in_German()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "squad.json");
        await File.WriteAllTextAsync(file, """{ "data": [{ "title": "Rathaus", "paragraphs": [null] }] }""");
        Assert.Contains("paragraphs[0]", (await Assert.ThrowsAsync<InvalidDataException>(() => ReadingSet.LoadAsync(file, CancellationToken.None))).Message, StringComparison.Ordinal);
    }
}
