using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class GermanWordingTests
{
    [Theory]
    [InlineData("2025-11-07", "am 07.11.2025")]
    [InlineData("2024-04", "im April 2024")]
    [InlineData("2024", "2024")]
    public void End_is_said_as_exactly_as_the_document_says_it(string date, string wording) =>
        Assert.Equal(wording, GermanDay.When(DocumentDate.TryParse(date, out var parsed) ? parsed : throw new FormatException(date)));

    [Theory]
    [InlineData("Ulm", "Ulm")]
    [InlineData("Ulm|Hof", "Ulm und Hof")]
    [InlineData("Ulm|Hof|Wuppertal", "Ulm, Hof und Wuppertal")]
    public void Last_of_a_list_is_joined_with_und(string words, string list) => Assert.Equal(list, GermanList.Of(words.Split('|')));

    [Theory]
    [InlineData("HE", "in Hessen", "Hessen", "des Landes Hessen")]
    [InlineData("SL", "im Saarland", "dem Saarland", "des Saarlandes")]
    public void Saarland_has_an_article(string code, string inLand, string fromLand, string ofLand)
    {
        var land = Land.TryParse(code, out var parsed) ? parsed : throw new FormatException(code);
        Assert.Equal((inLand, fromLand, ofLand), (LandWording.In(land), LandWording.From(land), LandWording.Of(land)));
    }
}
