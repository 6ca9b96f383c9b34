using SmartRegions.Assistant.Understanding.FollowUps;

namespace SmartRegions.Tests.Assistant.Understanding.FollowUps;

public sealed class SourceQuestionTests
{
    [Theory]
    [InlineData("Wo kann ich das nachlesen?")]
    [InlineData("und wo kann man das selber nachlesen")]
    [InlineData("Woher wissen Sie das?")]
    [InlineData("woher hast du das eigentlich")]
    [InlineData("Wo steht das?")]
    [InlineData("Woher stammen diese Zahlen?")]
    [InlineData("Was ist die Quelle dafür?")]
    [InlineData("Quelle?")]
    [InlineData("Gibt es dafür eine Quelle?")]
    [InlineData("Wo steht das Rathaus?", false)]
    [InlineData("Woher kommt das Geld?", false)]
    [InlineData("Wo kann ich das Formular finden?", false)]
    [InlineData("Welche Quellen nutzt eine Datenplattform?", false)]
    public void Question_for_the_sources_of_an_answer_is_recognised(string text, bool isOne = true) => Assert.Equal(isOne, SourceQuestion.Is(text));
}
