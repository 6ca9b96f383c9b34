using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class NamingWordsTests
{
    private static readonly Task<SearchResult> Found = PassageLibrary.Build(
        [TownLibrary.Document("antennen", "Funknetz", ("Aufbau", "Das Netz ist fertig, sobald eine Antenne steht. Für jede Antenne ist ein Dach zu finden. Entwickelt wurde es, weil das Amt es entwickelt haben wollte."))],
        Glossary.Empty,
        CancellationToken.None).Access().Search(new SearchQuery("Netz fertig Antenne entwickelt"), CancellationToken.None);

    [Theory]
    [InlineData("wann muss die fertig sein", "")]
    [InlineData("wer hat den eigentlich entwickelt", "")]
    [InlineData("wie viele antennen sind fertig", "antennen")]
    [InlineData("und der marianengraben", "marianengraben")]
    [InlineData("Wann sind 20 Antennen entwickelt?", "20, Antennen")]
    [InlineData("Sind Antennen Fertig?", "Antennen, Fertig")]
    public async Task Nouns_names_and_numbers_name_something(string text, string named)
    {
        var question = QuestionReader.Read(text);
        Assert.Equal(named, string.Join(", ", NamingWords.In(question, (await Found).Hits).Select(i => question.Words[i].AsTyped)));
    }
}
