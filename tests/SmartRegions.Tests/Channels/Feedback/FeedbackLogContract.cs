using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Feedback;
using SmartRegions.Tests.Channels.Conversations;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Feedback;

/// <summary>Facts about what askers said of answers, whichever database keeps it.</summary>
public abstract class FeedbackLogContract : ConversationContract
{
    private static readonly GivenFeedback Up = new(1, IsHelpful: true, Reason: null);
    private static readonly GivenFeedback Down = new(1, IsHelpful: false, Reason: null);
    private static readonly GivenFeedback Outdated = new(1, IsHelpful: false, FeedbackReason.Outdated);
    private static readonly GivenFeedback Wrong = new(1, IsHelpful: false, FeedbackReason.Wrong);

    private FeedbackLog Feedback => new(Database, Time);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var message = new Activity { Type = "message", From = new ChannelAccount(Asker, Role: "user"), Text = "Was kostet ein Reisepass?" };
        await Activities.ReceiveAsync(Conversation, Asker, message, clientId: null, awaitsAnswer: true, reply: null, CancellationToken.None);
    }

    [DatabaseFact]
    public async Task Last_word_counts()
    {
        foreach (var given in new[] { Up, Down, Outdated, Wrong, Up, Outdated }) Assert.Equal(FeedbackChange.Changed, await SaveAsync(given));

        Assert.Equal(Outdated, await Feedback.FindAsync(Conversation, 1, CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Same_word_again_changes_nothing_and_a_late_thumb_takes_no_reason_back()
    {
        foreach (var given in new[] { Down, Outdated }) await SaveAsync(given);

        foreach (var given in new[] { Outdated, Down }) Assert.Equal(FeedbackChange.SaidBefore, await SaveAsync(given));

        Assert.Equal(Outdated, await Feedback.FindAsync(Conversation, 1, CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Word_on_a_message_that_there_is_not_is_not_kept()
    {
        Assert.Equal(FeedbackChange.AboutNothing, await SaveAsync(Down with { Question = 99 }));

        Assert.Null(await Feedback.FindAsync(Conversation, 99, CancellationToken.None));
    }

    private Task<FeedbackChange> SaveAsync(GivenFeedback given) => Database.WriteAsync(session => Feedback.SaveAsync(session, Conversation, given), CancellationToken.None);
}
