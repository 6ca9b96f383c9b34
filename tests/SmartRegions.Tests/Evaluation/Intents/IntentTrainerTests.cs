using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Evaluation.Intents;

namespace SmartRegions.Tests.Evaluation.Intents;

public sealed class IntentTrainerTests
{
    private static readonly string[] Matters = ["Sensoren", "Gateways", "Datenplattformen", "Lizenzen", "Förderanträge", "Pegelmesser", "Schulungen", "Radwege"];
    private static readonly string[] Dishes = ["Nudeln", "Kuchen", "Suppe", "Braten", "Knödel", "Waffeln", "Auflauf", "Pudding"];

    private static readonly IReadOnlyList<LabelledSentence> Sentences =
    [
        .. Matters.Select(matter => new LabelledSentence(Intent.Question, $"Welche Kommunen haben Erfahrung, was kosten {matter}?")),
        .. Dishes.Select(dish => new LabelledSentence(Intent.OffTopic, $"Hast du für mich ein Rezept, ich will {dish} machen")),
    ];

    [Fact]
    public void Unseen_sentences_of_plain_intents_are_told_apart()
    {
        var training = IntentTrainer.Train(Sentences, folds: 4, CancellationToken.None);
        Assert.Equal(1, training.Figures.Accuracy);
        Assert.Empty(training.Mistakes);
        Assert.Equal(Intent.OffTopic, training.Classifier.Classify("Hast du ein Rezept, ich will Brot machen").Intent);
        Assert.Equal(Intent.Question, training.Classifier.Classify("Welche Kommunen haben Erfahrung, was kosten Ladesäulen?").Intent);
    }

    [Fact]
    public void Same_sentences_give_the_same_bytes() => Assert.Equal(Bytes(), Bytes());

    [Fact]
    public void Intent_with_fewer_sentences_than_folds_is_named() =>
        Assert.Contains("„Thanks“ gibt es nur 1", Assert.Throws<InvalidDataException>(
            () => IntentTrainer.Train([.. Sentences, new LabelledSentence(Intent.Thanks, "Danke")], folds: 2, CancellationToken.None)).Message, StringComparison.Ordinal);

    [Fact]
    public void Stopping_is_heeded()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => IntentTrainer.Train(Sentences, folds: 2, stopped.Token));
    }

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        IntentTrainer.Train(Sentences, folds: 2, CancellationToken.None).Classifier.Write(stream);
        return stream.ToArray();
    }
}
