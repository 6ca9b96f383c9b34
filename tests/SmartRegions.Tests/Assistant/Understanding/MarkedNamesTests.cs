using SmartRegions.Assistant.Understanding;
using SmartRegions.Tests.Corpus;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class MarkedNamesTests
{
    [Theory]
    [InlineData("Wann startet Kommunal? Digital! in Bayern?", "Wann startet Kommunal Digital in Bayern?")]
    [InlineData("wer kriegt geld aus kommunal? digital!", "wer kriegt geld aus Kommunal Digital")]
    [InlineData("Wer hat bei „Wohin? Aufs Land!“ mitgemacht?", "Wer hat bei „Wohin Aufs Land“ mitgemacht?")]
    [InlineData("Was bringt \"Dorf? Digital!\"?", "Was bringt \"Dorf Digital\"?")]
    [InlineData("»Mach mit! Jetzt« kostet was?", "»Mach mit Jetzt« kostet was?")]
    public void Marks_in_a_name_end_no_sentence(string typed, string plain) => Assert.Equal(plain, PlainGerman.Of(typed));

    [Theory]
    [InlineData("Der Rat fragt: „Was kostet ein Rufbus? Wer zahlt ihn?“, bitte um Hilfe.")]
    [InlineData("„Was kostet ein Rufbus? Wer zahlt ihn?“")]
    [InlineData("Lohnt sich ein Rufbus? Welche Gemeinde hat schon einen?")]
    public void Marks_of_questions_stay(string typed) => Assert.Equal(typed, PlainGerman.Of(typed));

    [Fact]
    public async Task Every_title_of_the_starter_knowledge_base_with_a_mark_inside_is_known()
    {
        var titles = (await CorpusLibrary.SheetsAsync()).Select(sheet => sheet.Document.Title);

        Assert.All(titles, title => Assert.DoesNotMatch("[?!].", PlainGerman.Of(title)));
    }
}
