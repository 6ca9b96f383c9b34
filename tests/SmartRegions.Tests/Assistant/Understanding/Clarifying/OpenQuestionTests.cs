using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.Clarifying;

namespace SmartRegions.Tests.Assistant.Understanding.Clarifying;

public sealed class OpenQuestionTests
{
    [Theory]
    [InlineData("bei Paderborn")]
    [InlineData("in Kassel")]
    [InlineData("4.200 Einwohner")]
    public void Reply_without_a_Land_misses_it(string reply) => Assert.True(ClarifiedQuestion.MissesLand(reply, After("Wer hilft uns?")));

    [Theory]
    [InlineData("Nordhessen")]
    [InlineData("Hesen")]
    [InlineData("egal")]
    [InlineData("weiß ich gerade nicht")]
    [InlineData("Was ist LoRaWAN?")]
    public void Land_indifference_and_a_question_of_its_own_do_not(string reply) => Assert.False(ClarifiedQuestion.MissesLand(reply, After("Wer hilft uns?")));

    [Fact]
    public void It_is_asked_once_more_only() => Assert.False(ClarifiedQuestion.MissesLand("na in Kassel halt", After("Wer hilft uns?", "in Kassel")));

    [Fact]
    public void Second_reply_belongs_to_the_question_before_the_first() => Assert.Equal("Hessen Wer hilft uns?", ClarifiedQuestion.Of("Hessen", After("Wer hilft uns?", "in Kassel")));

    [Fact]
    public void Land_with_a_slip_is_put_right() => Assert.Equal("in Hessen Wer hilft uns?", ClarifiedQuestion.Of("Hesen", After("Wer hilft uns?")));

    [Fact]
    public void Kind_of_contract_said_first_is_kept() =>
        Assert.Equal("Hessen Lieferleistung Welche Wertgrenze gilt für Direktaufträge?", ClarifiedQuestion.Of("Hessen", After("Welche Wertgrenze gilt für Direktaufträge?", "Lieferleistung")));

    private static Conversation After(params string[] questions) => new([.. questions.Select(text => new Turn(new Question(text), null))]);
}
