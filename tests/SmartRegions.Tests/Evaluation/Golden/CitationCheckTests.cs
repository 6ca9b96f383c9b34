using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Golden;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Evaluation.Golden;

public sealed class CitationCheckTests
{
    private static readonly DocumentVersion Cost = PassageLibrary.OfOnePassage("kosten", "Kosten", "Das Netz in Waldsolms kostete 45.000 €.");
    private static readonly DocumentVersion Sensors = PassageLibrary.OfOnePassage("sensoren", "Sensoren", "Das Netz hat 100 Sensoren.");

    [Fact]
    public void Citation_supports_what_its_passage_carries()
    {
        var check = Check(("Das Netz in Waldsolms kostete 45.000 Euro.", [1]), ("Das Netz hat 100 Sensoren.", [2]));

        Assert.All(check.Sentences(), sentence => Assert.True(sentence.Supported));
        Assert.All(Citations, citation => Assert.True(check.Supports(citation)));
    }

    [Fact]
    public void Citation_of_the_wrong_passage_supports_nothing()
    {
        var check = Check(("Das Netz hat 45.000 € gekostet.", [2]));

        var sentence = Assert.Single(check.Sentences());
        Assert.False(sentence.Supported);
        Assert.Equal("45.000 €", Assert.Single(sentence.UnsupportedFacts));
        Assert.False(check.Supports(Citations[1]));
    }

    [Fact]
    public void Two_passages_may_carry_a_sentence_together()
    {
        var check = Check(("Das Netz in Waldsolms hat 100 Sensoren und kostete 45.000 €.", [1, 2]));

        Assert.True(Assert.Single(check.Sentences()).Supported);
        Assert.True(check.Supports(Citations[0]));
        Assert.True(check.Supports(Citations[1]));
    }

    [Fact]
    public void Citation_that_adds_nothing_to_another_supports_nothing()
    {
        var check = Check(("Das Netz in Waldsolms kostete 45.000 €.", [1, 2]));

        Assert.True(check.Supports(Citations[0]));
        Assert.False(check.Supports(Citations[1]));
    }

    private static IReadOnlyList<Citation> Citations { get; } = [CitationOf(1, Cost), CitationOf(2, Sensors)];

    private static Citation CitationOf(int number, DocumentVersion version) => new(number, version.Document, version.Passages.Single(), version.Passages.Single().Text);

    private static CitationCheck Check(params (string Text, int[] Citations)[] sentences) => new(
        new CitedAnswer
        {
            Id = "1",
            Text = string.Join(' ', sentences.Select(sentence => sentence.Text)),
            Intent = "cost",
            Elapsed = TimeSpan.Zero,
            Trace = [],
            Completeness = Completeness.Full,
            Confidence = 0.9,
            Strength = EvidenceStrength.None,
            Parts = [new AnswerPart(null, null, [.. sentences.Select(sentence => new CitedSentence(sentence.Text, sentence.Citations))])],
            Citations = Citations,
            Missing = [],
        },
        CorpusPassages.Empty);
}
