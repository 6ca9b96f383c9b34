using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Laender;

namespace SmartRegions.Tests.Assistant.Understanding.Laender;

public sealed class LandQuestionsTests
{
    [Theory]
    [InlineData("Wer hilft in Hessen und in Bayern?", "HE: Wer hilft in Hessen?", "BY: Wer hilft in Bayern?")]
    [InlineData("Vergleiche die Förderung in Hessen und Bayern", "HE: Förderung in Hessen", "BY: Förderung in Bayern")]
    [InlineData("Wie unterscheiden sich die Wertgrenzen in Rheinland-Pfalz und Sachsen-Anhalt?", "RP: Wertgrenzen in Rheinland-Pfalz?", "ST: Wertgrenzen in Sachsen-Anhalt?")]
    [InlineData("Welche Förderung ist besser, die in Hessen oder die in NRW?", "HE: Welche Förderung ist besser, die in Hessen?", "NW: Welche Förderung ist besser, die in NRW?")]
    [InlineData("anlaufstellen bayern, thüringen und hessen im vergleich", "BY: anlaufstellen bayern", "TH: anlaufstellen thüringen", "HE: anlaufstellen hessen")]
    public void What_is_asked_of_several_laender_is_asked_of_each(string question, params string[] asked) =>
        Assert.Equal(asked, LandQuestions.Of(QuestionReader.Read(question)).Select(one => $"{one.Land.Code}: {one.Question.Text}"));

    [Theory]
    [InlineData("Wer hilft in Hessen?")]
    [InlineData("Gilt die Regel aus NRW auch in Hessen?")]
    [InlineData("Wir sind in Hessen. Was macht Bayern?")]
    [InlineData("Was gilt in Hessen, in Südhessen und in Nordhessen?")]
    [InlineData("Wertgrenzen in Hessen, Bayern, Sachsen und Thüringen")]
    public void One_land_a_relation_between_two_or_many_are_asked_as_a_whole(string question) => Assert.Empty(LandQuestions.Of(QuestionReader.Read(question)));
}
