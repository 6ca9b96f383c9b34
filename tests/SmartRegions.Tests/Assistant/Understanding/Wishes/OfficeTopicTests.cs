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

    [Fact]
    public void What_is_marked_as_the_topic_is_one_whatever_its_words() =>
        Assert.Equal("offener Software", OfficeTopic.Of(QuestionReader.Read("An wen wende ich mich wegen offener Software?")).Words);

    [Theory]
    [InlineData("Wer berät uns zu Smart City?", true)]
    [InlineData("An wen wenden wir uns bei Fragen zur Digitalisierung?", true)]
    [InlineData("Wer hilft uns dabei?", false)]
    [InlineData("Wer hilft uns bei der Digitalisierung der Schule?", false)]
    public void Help_with_the_whole_field_is_told(string question, bool isTheField) => Assert.Equal(isTheField, OfficeTopic.IsTheField(QuestionReader.Read(question)));

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
