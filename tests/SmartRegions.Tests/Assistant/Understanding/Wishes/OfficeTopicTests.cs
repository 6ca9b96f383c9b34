using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Tests.Assistant.Understanding.Wishes;

public sealed class OfficeTopicTests
{
    [Theory]
    [InlineData("Wer hilft uns beim Rufbus?", "Rufbus")]
    [InlineData("Wer berät uns bei der Digitalstrategie?", "Digitalstrategie")]
    [InlineData("Wer hilft uns bei der Weiterbildung?", "Weiterbildung")]
    public void Topic_that_begins_like_an_asking_word_is_a_topic_and_needs_no_Land(string question, string words)
    {
        var topic = OfficeTopic.Of(QuestionReader.Read(question));
        Assert.Equal((words, false), (topic.Words, topic.NeedsLand));
    }

    [Theory]
    [InlineData("Wer hilft uns weiter?")]
    [InlineData("Wen rufe ich an?")]
    [InlineData("An wen wenden wir uns mit Fragen zur Digitalisierung?")]
    public void Words_that_ask_for_an_office_are_no_topic(string question)
    {
        var topic = OfficeTopic.Of(QuestionReader.Read(question));
        Assert.Equal((string.Empty, true), (topic.Words, topic.NeedsLand));
    }
}
