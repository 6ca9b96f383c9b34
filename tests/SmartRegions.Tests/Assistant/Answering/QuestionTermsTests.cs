using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class QuestionTermsTests
{
    [Theory]
    [InlineData("Die Stadtwerke betreiben zwei Gateways auf dem Wasserturm.", 1)]
    [InlineData("Ein Gateway steht beim Bürgermeister.", 0.5)]
    [InlineData("Die Gatewayantennen sind auf dem Stadtwerketurm betriebsbereit.", 0)]
    public void Word_counts_by_its_stem_only_where_it_stands_in_some_inflection(string text, double share)
    {
        var question = QuestionReader.Read("Gateways Stadtwerke");
        var terms = new QuestionTerms([.. Terms(question)], question.Words);
        Assert.Equal(share, terms.ShareOfStems(terms.PresenceIn(text).Values), 0.1);
    }

    private static IEnumerable<QueryTerm> Terms(UnderstoodQuestion question) => question.Words
        .SelectMany((word, i) => CharacterGrams.Of(word.Folded).Select(gram => new QueryTerm(gram, false, i, 1, 1)).Append(new QueryTerm(CistemStemmer.Stem(word.Folded), true, i, 1, 1)))
        .DistinctBy(term => (term.Text, term.IsStem));
}
