using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Evaluation.Intents;

namespace SmartRegions.Tests.Evaluation.Intents;

public sealed class IntentFiguresTests
{
    [Fact]
    public void Figures_are_those_counted_by_hand()
    {
        Intent[] actual = [Intent.Question, Intent.Question, Intent.Question, Intent.Question, Intent.Thanks, Intent.Thanks];
        Intent[] decided = [Intent.Question, Intent.Question, Intent.Question, Intent.Thanks, Intent.Thanks, Intent.Question];
        var figures = IntentFigures.Of([.. actual.Select((intent, i) => new LabelledSentence(intent, $"Satz {i}"))], decided);

        Assert.Equal(4.0 / 6, figures.Accuracy, 9);
        Assert.Equal(0.25, figures.QuestionsLost, 9);
        Assert.Equal((0.75, 0.75), (figures.Intents[0].Precision, figures.Intents[0].Recall));
        Assert.Equal((0.5, 0.5), (figures.Intents[1].Precision, figures.Intents[1].Recall));
        Assert.Equal((0.75 + 0.5) / 2, figures.MacroF1, 9);
        Assert.Equal(1, figures.Confusion[Intent.Question][Intent.Thanks]);
    }

    [Fact]
    public void Intent_that_was_never_decided_has_no_precision_and_no_f1()
    {
        var figures = IntentFigures.Of([new LabelledSentence(Intent.Abuse, "Depp")], [Intent.Question]);
        Assert.Equal((0.0, 0.0, 0.0), (figures.Intents[0].Precision, figures.Intents[0].Recall, figures.Intents[0].F1));
    }
}
