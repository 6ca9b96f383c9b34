using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Questions;

namespace SmartRegions.Tests.Channels.Questions;

public sealed class AskedQuestionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 8, 30, 0, TimeSpan.Zero);

    [Fact]
    public void What_an_asker_wants_kept_in_the_conversation_is_not_for_operators()
    {
        var activity = new Activity { Type = "message", Text = "Wer hilft? Rückruf an 0171 2345678", Timestamp = Now.AddSeconds(-1) };
        var message = new UnansweredMessage(ConversationId.New(), new StoredActivity(3, activity));
        var answer = new SmallTalk { Id = "1", Text = "Gern.", Intent = "thanks", Elapsed = TimeSpan.FromMilliseconds(4), Trace = [] };

        var (asked, failed) = (AskedQuestion.InChat(message, answer, Now), AskedQuestion.FailedInChat(message, "Störung", Now));

        Assert.Equal("Wer hilft? Rückruf an [Telefonnummer entfernt]", asked.Question);
        Assert.Equal(asked.Question, failed.Question);
        Assert.Equal((Now.AddSeconds(-1), (message.Conversation, 3L), "smalltalk"), (asked.AskedAt, asked.Place, asked.Behaviour));
        Assert.Equal(AskedQuestion.Failed, failed.Behaviour);
    }
}
