using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Feedback;
using SmartRegions.Channels.Questions;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Channels.Conversations;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Questions;

/// <summary>Facts about the log of questions, whichever database keeps it.</summary>
public abstract class QuestionLogContract : ConversationContract
{
    private QuestionLog Questions => new(Database);

    [DatabaseFact]
    public async Task What_is_kept_of_a_question_is_read_back_whole()
    {
        var trace = new QuestionTrace([new TracedStep("retrieve", "10 Stellen", 4.25)], [new TracedPassage("blatt-1", "0a1b", "Gebühren – „kurz“", "Seite 3", 1.25, IsQuoted: true)], ["Reisepaß"]);
        var asked = Asked("Was kostet ein Reisepass?") with { Intent = "cost", Confidence = 0.875, Milliseconds = 41.5, Trace = trace, Program = "Intranet", Land = "NW" };
        await Questions.AddAsync(asked, CancellationToken.None);

        var logged = Assert.Single((await ReadAsync(new QuestionFilter())).Questions);

        Assert.Equal(asked with { Trace = QuestionTrace.Empty }, logged.Asked with { Trace = QuestionTrace.Empty });
        Assert.Equal(trace.Write(), logged.Asked.Trace.Write());
        Assert.Equal(logged.Asked.Question, (await Questions.FindAsync(logged.Id, CancellationToken.None))?.Asked.Question);
        Assert.Null(await Questions.FindAsync("gibt-es-nicht", CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Newest_come_first_and_pages_follow_each_other()
    {
        for (var i = 1; i <= 5; i++)
        {
            await Questions.AddAsync(Asked($"Frage {i}"), CancellationToken.None);
            Time.Advance(TimeSpan.FromSeconds(1));
        }

        var second = await Questions.ReadAsync(new QuestionFilter(), page: 2, size: 2, CancellationToken.None);

        Assert.Equal(["Frage 3", "Frage 2"], second.Questions.Select(logged => logged.Asked.Question));
        Assert.Equal(5, second.Count);
    }

    [DatabaseFact]
    public async Task Reading_on_gives_each_question_once_also_of_one_instant()
    {
        for (var i = 1; i <= 5; i++) await Questions.AddAsync(Asked($"Frage {i}"), CancellationToken.None);
        var read = new List<string>();

        LoggedQuestion? last = null;
        while (await Questions.ReadOnAsync(new QuestionFilter(), last, size: 2, CancellationToken.None) is { Count: > 0 } questions)
        {
            read.AddRange(questions.Select(question => question.Asked.Question));
            last = questions[^1];
            await Questions.AddAsync(Asked("Inzwischen gefragt") with { AskedAt = Time.GetUtcNow().AddSeconds(1) }, CancellationToken.None);
        }

        Assert.Equal(["Frage 1", "Frage 2", "Frage 3", "Frage 4", "Frage 5"], read.Order(StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task Filters_find_what_they_say()
    {
        await Questions.AddAsync(Asked("Was kostet ein Reisepass?") with { Confidence = 0.9 }, CancellationToken.None);
        Time.Advance(TimeSpan.FromDays(1));
        await Questions.AddAsync(Asked("Müssen wir die STRASSE sperren?") with { Behaviour = "abstention", Confidence = 0.2, Channel = QuestionChannel.Chat }, CancellationToken.None);
        var midnight = Time.GetUtcNow() - TimeSpan.FromHours(1);

        async Task<string> Found(QuestionFilter filter) => string.Join(' ', (await ReadAsync(filter)).Questions.Select(logged => logged.Asked.Question[..3]));

        Assert.Equal("Was", await Found(new QuestionFilter { Before = midnight }));
        Assert.Equal("Müs", await Found(new QuestionFilter { From = midnight }));
        Assert.Equal("Müs", await Found(new QuestionFilter { Behaviour = "abstention" }));
        Assert.Equal("Müs", await Found(new QuestionFilter { Channel = QuestionChannel.Chat }));
        Assert.Equal("Was", await Found(new QuestionFilter { LeastConfidence = 0.5 }));
        Assert.Equal("Müs", await Found(new QuestionFilter { LeastConfidence = 0, ConfidenceBelow = 0.5 }));
        Assert.Equal("Müs", await Found(new QuestionFilter { Text = "straße" }));
        Assert.Equal("Müs", await Found(new QuestionFilter { Text = "MUESSEN WIR" }));
        Assert.Equal("Müs Was", await Found(new QuestionFilter { Feedback = FeedbackFilter.None }));
    }

    [DatabaseFact]
    public async Task Wildcards_and_quotes_in_a_text_are_characters()
    {
        await Questions.AddAsync(Asked("Gibt es 100 % Förderung?"), CancellationToken.None);

        foreach (var text in new[] { "%", "100 %", "förderung?" }) Assert.Equal(1, (await ReadAsync(new QuestionFilter { Text = text })).Count);
        foreach (var text in new[] { "_", "100%", "\\", "'", "' OR '1'='1" }) Assert.Equal(0, (await ReadAsync(new QuestionFilter { Text = text })).Count);
    }

    [DatabaseFact]
    public async Task Character_that_the_database_refuses_is_left_out()
    {
        await Questions.AddAsync(Asked("Was kostet\0 LoRaWAN?"), CancellationToken.None);

        Assert.Equal("Was kostet LoRaWAN?", Assert.Single((await ReadAsync(new QuestionFilter())).Questions).Asked.Question);
    }

    [DatabaseFact]
    public async Task Feedback_stands_beside_its_question()
    {
        await AskInConversationAsync();
        await Database.WriteAsync(session => new FeedbackLog(Database, Time).SaveAsync(session, Conversation, new GivenFeedback(1, IsHelpful: false, FeedbackReason.Outdated)), CancellationToken.None);

        Assert.Equal(FeedbackReason.Outdated, Assert.Single((await ReadAsync(new QuestionFilter { Feedback = FeedbackFilter.NotHelpful })).Questions).Feedback?.Reason);
        Assert.Equal(0, (await ReadAsync(new QuestionFilter { Feedback = FeedbackFilter.Helpful })).Count);
        Assert.Equal(0, (await ReadAsync(new QuestionFilter { Feedback = FeedbackFilter.None })).Count);
    }

    [DatabaseFact]
    public async Task Questions_of_a_deleted_conversation_are_gone()
    {
        await AskInConversationAsync();
        Assert.Equal(1, (await ReadAsync(new QuestionFilter())).Count);

        await Activities.DeleteAsync(Conversation, Asker, CancellationToken.None);

        Assert.Equal(0, (await ReadAsync(new QuestionFilter())).Count);
    }

    [DatabaseFact]
    public async Task Age_deletes_what_programs_asked_and_leaves_conversations_whole()
    {
        await AskInConversationAsync();
        await Questions.AddAsync(Asked("Was kostet ein Reisepass?"), CancellationToken.None);
        Time.Advance(TimeSpan.FromDays(91));
        await Questions.AddAsync(Asked("Und ein Ausweis?"), CancellationToken.None);

        Assert.Equal(1, await Questions.DeleteBeforeAsync(Time.GetUtcNow().AddDays(-90), CancellationToken.None));

        Assert.Equal(["Und ein Ausweis?", "Wer hilft?"], (await ReadAsync(new QuestionFilter())).Questions.Select(logged => logged.Asked.Question));
    }

    private async Task AskInConversationAsync()
    {
        var message = new Activity { Type = "message", From = new ChannelAccount(Asker, Role: "user"), Text = "Wer hilft?" };
        await Activities.ReceiveAsync(Conversation, Asker, message, clientId: null, awaitsAnswer: true, reply: null, CancellationToken.None);
        await Activities.AnswerAsync(Conversation, 1, AnswerAsync, CancellationToken.None);
    }

    private async Task<Activity> AnswerAsync(DatabaseSession session)
    {
        await QuestionLog.AddAsync(session, Asked("Wer hilft?") with { Channel = QuestionChannel.Chat, Place = (Conversation, 1) });
        return new Activity { Type = "message", Text = "Das Kompetenzzentrum." };
    }

    private AskedQuestion Asked(string question) => new(Time.GetUtcNow(), QuestionChannel.Api, question, "70,00 € kostet er.", "answer", "cost", 0.9, 12, QuestionTrace.Empty);

    private Task<QuestionPage> ReadAsync(QuestionFilter filter) => Questions.ReadAsync(filter, page: 1, size: 10, CancellationToken.None);
}
