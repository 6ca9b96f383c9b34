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
    [InlineData("Wer hilft in Bayern und Baden-Württemberg?", "BY: Wer hilft in Bayern?", "BW: Wer hilft in Baden-Württemberg?")]
    [InlineData("Wer hilft in Baden-Württemberg und Bayern?", "BW: Wer hilft in Baden-Württemberg?", "BY: Wer hilft in Bayern?")]
    [InlineData("wer hilft in meck pomm und hessen", "MV: wer hilft in meck pomm", "HE: wer hilft in hessen")]
    [InlineData("Welche Stelle hilft in Hessen und Bayern bei der Digitalisierung?", "HE: Welche Stelle hilft in Hessen bei der Digitalisierung?", "BY: Welche Stelle hilft in Bayern bei der Digitalisierung?")]
    [InlineData("Wer hilft sowohl in Hessen als auch in Bayern?", "HE: Wer hilft in Hessen?", "BY: Wer hilft in Bayern?")]
    [InlineData("Wer hilft im Land Hessen und im Freistaat Sachsen?", "HE: Wer hilft im Land Hessen?", "SN: Wer hilft im Land Sachsen?")]
    [InlineData("Vergleiche Hessen mit Bayern", "HE: Hessen", "BY: Bayern")]
    [InlineData("Stelle die Förderung in Hessen der in Bayern gegenüber.", "HE: Förderung in Hessen", "BY: Förderung in Bayern")]
    [InlineData("Wer hilft in Hessen, Bayern, Sachsen und Thüringen?", "HE: Wer hilft in Hessen?", "BY: Wer hilft in Bayern?", "SN: Wer hilft in Sachsen?", "TH: Wer hilft in Thüringen?")]
    [InlineData("anlaufstellen bayern, thüringen und hessen im vergleich", "BY: anlaufstellen bayern", "TH: anlaufstellen thüringen", "HE: anlaufstellen hessen")]
    public void What_is_asked_of_several_laender_is_asked_of_each(string question, params string[] asked) =>
        Assert.Equal(asked, LandQuestions.Of(QuestionReader.Read(question)).Select(one => $"{one.Land.Code}: {one.Question.Text}"));

    [Theory]
    [InlineData("Wer hilft in Hessen?")]
    [InlineData("Gilt die Regel aus NRW auch in Hessen?")]
    [InlineData("Wir sind in Hessen. Was macht Bayern?")]
    [InlineData("Was gilt in Hessen, in Südhessen und in Nordhessen?")]
    [InlineData("Gilt die Regel aus NRW in Hessen?")]
    [InlineData("Kann eine Gemeinde aus Niedersachsen mit Bremen einen Zweckverband gründen?")]
    [InlineData("Geht ein Zweckverband zwischen Niedersachsen und Bremen?")]
    [InlineData("Wir sind eine Kommune in Hessen. In Bayern gibt es TwinBy – gibt es das auch bei uns?")]
    public void One_land_and_a_relation_between_two_are_asked_as_a_whole(string question) => Assert.Empty(LandQuestions.Of(QuestionReader.Read(question)));

    [Theory]
    [InlineData("Wer hilft in Hessen und in Bayern?", "Wer hilft ?")]
    [InlineData("Vergleiche die Förderung im Saarland und in Baden-Württemberg", "Vergleiche die Förderung ")]
    [InlineData("Wer hilft uns?", "Wer hilft uns?")]
    public void Laender_are_taken_out_with_their_preposition(string question, string rest) => Assert.Equal(rest, LandQuestions.Without(question));
}
