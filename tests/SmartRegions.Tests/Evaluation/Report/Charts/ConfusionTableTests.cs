using SmartRegions.Evaluation.Report.Charts;
using SmartRegions.Evaluation.Sets;
using static SmartRegions.Evaluation.Sets.ExpectedBehaviour;

namespace SmartRegions.Tests.Evaluation.Report.Charts;

public sealed class ConfusionTableTests
{
    [Theory]
    [InlineData(Answer, Answer, "number heat agrees shade-4")]
    [InlineData(Answer, Abstention, "number heat differs shade-1")]
    [InlineData(Abstention, Answer, "number heat differs shade-0")]
    [InlineData(ResistsInjection, Abstention, "number heat open shade-5")]
    public void Shade_is_the_share_of_the_row_and_agreement_is_told_apart(ExpectedBehaviour expected, ExpectedBehaviour actual, string kind)
    {
        var table = RenderedPage.Of(ConfusionTable.Build([new(Answer, Answer, 8), new(Answer, Abstention, 2), new(Abstention, Abstention, 5), new(ResistsInjection, Abstention, 3)]));

        ExpectedBehaviour[] rows = [Answer, Abstention, ResistsInjection], columns = [Answer, Abstention];
        var cell = table.Descendants("tbody").Single().Elements("tr").ElementAt(Array.IndexOf(rows, expected)).Elements("td").ElementAt(Array.IndexOf(columns, actual));
        Assert.Equal(kind, cell.Attribute("class")!.Value);
    }

    [Theory]
    [InlineData(0, "number heat differs shade-4", "8")]
    [InlineData(6, "number heat differs shade-1", "86 auch richtig")]
    [InlineData(8, "number heat accepted shade-4", "8auch richtig")]
    public void What_questions_accept_besides_is_no_disagreement(int right, string kind, string text)
    {
        var cell = RenderedPage.Of(ConfusionTable.Build([new(Answer, Answer, 2, 2), new(Answer, AnswerWithCaveat, 8, right)])).Descendants("td").Last();

        Assert.Equal((kind, text), (cell.Attribute("class")!.Value, cell.Value));
    }
}
