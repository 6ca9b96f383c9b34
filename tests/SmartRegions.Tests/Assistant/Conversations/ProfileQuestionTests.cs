using SmartRegions.Assistant.Conversations;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class ProfileQuestionTests
{
    [Theory]
    [InlineData("Wie viele Einwohner haben wir?")]
    [InlineData("Wieviele Einwohner hat unsere Gemeinde?")]
    [InlineData("In welchem Land sind wir?")]
    [InlineData("In welchem Bundesland liegt unsere Gemeinde?")]
    [InlineData("Was weißt du über uns?")]
    [InlineData("Wie viele Einwohner hat Ulm?", false)]
    [InlineData("In welchem Land liegt Zwönitz?", false)]
    [InlineData("Wie viele Einwohner müssen wir haben?", false)]
    public void Question_on_the_asker_is_recognised(string text, bool isOne = true) => Assert.Equal(isOne, ProfileQuestion.Is(text));
}
