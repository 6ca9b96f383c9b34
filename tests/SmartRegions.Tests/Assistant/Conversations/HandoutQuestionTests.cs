using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class HandoutQuestionTests
{
    [Theory]
    [InlineData("Können Sie das ausdrucken?")]
    [InlineData("kann ich die antwort speichern")]
    [InlineData("Gibt es das als PDF?")]
    [InlineData("und wie kann man das herunterladen")]
    [InlineData("als word datei bitte", false)]
    [InlineData("Können wir die Daten als CSV herunterladen?", false)]
    [InlineData("Dürfen wir Personalausweise kopieren und speichern?", false)]
    [InlineData("Wie lange dürfen wir das speichern?", false)]
    public void Wish_to_keep_the_answer_is_recognised(string text, bool isOne = true) => Assert.Equal(isOne, HandoutQuestion.Is(text));

    [Fact]
    public async Task It_is_told_how_once_there_is_something_to_keep()
    {
        var question = new Question("Können Sie das ausdrucken?");
        Assert.NotEqual("handout", (await TownLibrary.Advisor.AnswerAsync(question, Conversation.Empty, AskerProfile.Unknown, CancellationToken.None)).Intent);

        var before = Conversation.Empty.With(new Question("Was kostet der erste Hund?"), await TownLibrary.AskAsync("Was kostet der erste Hund?"));
        var told = Assert.IsType<SmallTalk>(await TownLibrary.Advisor.AnswerAsync(question, before, AskerProfile.Unknown, CancellationToken.None));
        Assert.Contains("Vermerk mit allen Fundstellen", told.Text, StringComparison.Ordinal);
    }
}
