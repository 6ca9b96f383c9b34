using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class SpokenFindingTests
{
    private static readonly Lookup Lookup = new(
        PassageLibrary.Build(
            [
                TownLibrary.Document(
                    "rufbus",
                    "Rufbus Talheim",
                    ("Was kostet der Rufbus?", "Der Rufbus kostet die Gemeinde 120.000 € im Jahr."),
                    ("Wer fährt mit?", "Mit dem Rufbus fahren im Jahr 4.000 Fahrgäste mit."),
                    ("Wer stellt die Wagen?", "Den Rufbus fährt ein Kleinbus, der im Nachbarort gebaut wird.")),
                TownLibrary.Document("haushalt", "Haushalt", ("Ausgaben", "Der Haushalt umfasst alle Ausgaben des Jahres.")),
            ],
            Glossary.Empty,
            CancellationToken.None).Access(),
        TimeProvider.System,
        ConfidenceModel.Default);

    [Theory]
    [InlineData("was kostet das?", false, true)]
    [InlineData("wie viele Fahrgäste fahren mit?", true, true)]
    [InlineData("wie viele Hunde fahren mit?", true, false)]
    [InlineData("wie zufrieden sind die Fahrgäste?", true, false)]
    [InlineData("welcher Hersteller baut die Wagen?", true, false)]
    [InlineData("wie ist das Klavierkonzert da?", true, false)]
    public async Task What_speaks_of_no_such_thing_as_is_asked_for_is_told(string own, bool namesSomething, bool speaksOfOwn)
    {
        var spoken = await OfAsync(own);

        Assert.NotEmpty(spoken.Finding.Extract.Quotations);
        Assert.Equal((namesSomething, speaksOfOwn), (spoken.NamesSomething, spoken.SpeaksOfOwn));
    }

    [Theory]
    [InlineData("was kostet das?", 0, 0)]
    [InlineData("wie viele Fahrgäste fahren mit?", 0.9, 1)]
    [InlineData("wie viele Hunde fahren mit?", 0, 0.6)]
    public async Task Share_of_the_own_words_that_are_quoted_is_told(string own, double least, double most) => Assert.InRange((await OfAsync(own)).Quoted, least, most);

    [Fact]
    public async Task Worth_of_the_place_adds_to_the_score()
    {
        const string Own = "wie viele Fahrgäste fahren mit?";

        Assert.Equal(0.2, (await OfAsync(Own, worth: 0.2)).Score - (await OfAsync(Own)).Score, 9);
    }

    [Fact]
    public async Task What_says_more_of_the_own_words_scores_higher() =>
        Assert.True((await OfAsync("wie viele Fahrgäste fahren mit?")).Score > (await OfAsync("wie viele Hunde fahren mit?")).Score);

    /// <summary>What is found for the question with the matter of the talk, measured by the question alone.</summary>
    private static async Task<SpokenFinding> OfAsync(string own, double worth = 0)
    {
        var finding = await Lookup.FindAsync(QuestionReader.Read($"{own.TrimEnd('?')} Rufbus?"), AskerProfile.Unknown, new Trace(TimeProvider.System), CancellationToken.None);
        return SpokenFinding.Of(finding, QuestionReader.Read(own), worth);
    }
}
