using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class NameCoverageTests
{
    private const string Passage = "Waldsolms hat 2021 Sensoren an der Bachmündung angebracht. Die Stadtwerke haben 14 Pegel beschafft.";

    [Theory]
    [InlineData("Wann hat Waldsolms Sensoren angebracht?", 1)]
    [InlineData("Wann hat Waldsolm Sensor angebracht?", 0.5)]
    [InlineData("Wann hat Bruchmühlbach Parkscheinautomaten angebracht?", 0)]
    public void Share_of_the_names_that_a_passage_has(string question, double atLeast)
    {
        var names = Of(question).Names;
        Assert.InRange(names, atLeast, atLeast < 1 ? atLeast + 0.4 : 1);
    }

    [Theory]
    [InlineData("Was hat Waldsolms 2021 angebracht?", 1)]
    [InlineData("Was hat Waldsolms 2022 angebracht?", 0)]
    [InlineData("Was hat Waldsolms 2021 mit 15 Pegeln getan?", 0.5)]
    [InlineData("Was hat Waldsolms angebracht?", 1)]
    public void Number_is_there_unchanged_or_missing(string question, double share) => Assert.Equal(share, Of(question).Numbers);

    [Fact]
    public void Question_written_small_names_nothing() => Assert.Equal(1, Of("wann hat bruchmühlbach parkscheinautomaten angebracht").Names);

    private static NameCoverage Of(string text)
    {
        var question = QuestionReader.Read(text);
        var terms = new QuestionTerms([.. Terms(question)], question.Words);
        return NameCoverage.Of(terms.PresenceIn(Passage).Values, question, terms);
    }

    private static IEnumerable<QueryTerm> Terms(UnderstoodQuestion question) => question.Words
        .SelectMany((word, i) => CharacterGrams.Of(word.Folded).Select(gram => new QueryTerm(gram, false, i, 1, 1)).Append(new QueryTerm(CistemStemmer.Stem(word.Folded), true, i, 1, 1)))
        .DistinctBy(term => (term.Text, term.IsStem));
}
