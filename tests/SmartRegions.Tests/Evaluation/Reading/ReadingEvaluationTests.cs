using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Reading;

namespace SmartRegions.Tests.Evaluation.Reading;

public sealed class ReadingEvaluationTests
{
    private static readonly ReadingSet Set = new(
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
        Assert.Equal((0.0, 0.0), (figures.ParagraphFirst, figures.SpanInAll));
        Assert.Null(figures.RiskCoverage);
    }
}
