using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Escalations;
using SmartRegions.Channels.Feedback;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.WebChat;

/// <summary>Takes what an asker sends: checked, stored, and only then acknowledged.</summary>
internal static class PostActivity
{
    public static async Task<IResult> HandleAsync(
        string id, HttpRequest request, TokenSigner tokens, ActivityLog log, ConversationStreams streams, AnswerQueue answers, FeedbackDesk feedback, EscalationDesk escalations, CancellationToken cancellationToken)
    {
        var admission = tokens.Admit(request, id);
        if (admission.Token is not { } token) return admission.Refusal;
        var read = await ReadAsync(request, cancellationToken);
        if (read.Refusal is { } refusal) return refusal;
        var sent = read.Activity!;
        var given = GivenFeedback.In(sent, token.Conversation);
        var wish = EscalationWish.In(sent, token.Conversation);

        // A client shows what it does, such as typing; nobody reads that here. Nor is an event kept, only what a click on a thumb says.
        if (sent.Type != ActivityTypes.Message) return await AcknowledgeAsync(sent, given, token, streams, feedback, cancellationToken);

        var activity = PersonalDataGate.Pass(Accepted(sent, given?.ToValue(token.Conversation) ?? wish?.ToValue(token.Conversation), token));
        var awaitsAnswer = activity.IsQuestion();
        if (awaitsAnswer && !answers.HasRoomFor(token.Conversation)) return Problems.Busy();
        var understood = wish is null ? null : await escalations.ReadAsync(token.Conversation, wish, cancellationToken);
        Func<DatabaseSession, Task<Activity?>>? reply = (given, understood) switch
        {
            ({ } about, _) => session => feedback.TakeAsync(session, token.Conversation, about),
            (_, { } about) => async session => PlainMessage.Of(await escalations.TakeAsync(session, about)),
            _ => null,
        };
        var arrival = await log.ReceiveAsync(token.Conversation, token.User, activity, ClientMessageId.In(activity.ChannelData), awaitsAnswer, reply, cancellationToken);
        if (arrival is null) return Problems.UnknownConversation();
        streams.Notify(token.Conversation, reply is null ? arrival.Stored : null);

        // Stored is promised to be answered: from here on the client's going away changes nothing.
        if (arrival.IsNew && awaitsAnswer) await answers.EnqueueAsync(new UnansweredMessage(token.Conversation, arrival.Stored), CancellationToken.None);
        return Stored(arrival.Stored.Activity.Id!);
    }

    private static async Task<IResult> AcknowledgeAsync(
        Activity sent, GivenFeedback? given, ConversationToken token, ConversationStreams streams, FeedbackDesk feedback, CancellationToken cancellationToken)
    {
        if (given is not null)
        {
            await feedback.TakeThumbAsync(token.Conversation, given, cancellationToken);
            streams.Notify(token.Conversation);
        }

        // A client takes what it sent for lost until it hears it again.
        var echo = PersonalDataGate.Pass(Accepted(sent, value: null, token) with { Id = $"{token.Conversation}|{sent.Type}", Text = null });
        if (echo.ChannelData is not null) streams.Send(token.Conversation, long.MaxValue, echo);
        return Stored(echo.Id!);
    }

    private static IResult Stored(string id) => TypedResults.Json(new ResourceResponse(id), ActivityJson.Default.ResourceResponse);

    private static async Task<(Activity? Activity, IResult? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (activity, refusal) = await SentJson.ReadAsync(request, ActivityJson.Default.Activity, cancellationToken);
        if (activity is null || !WholeText.IsIn(activity)) return (null, refusal ?? NotLegible());
        return ActivityCheck.ProblemOf(activity) is { } problem ? (null, Problems.BadActivity(problem)) : (activity, null);
    }

    private static IResult NotLegible() => Problems.BadActivity("Die Nachricht ist kein gültiges JSON nach dem Bot-Framework-Schema. Bitte laden Sie die Seite neu oder prüfen Sie das Programm, das sie sendet.");

    /// <summary>What is kept of it; who speaks says the token, not the client.</summary>
    private static Activity Accepted(Activity sent, JsonElement? value, ConversationToken token) => new()
    {
        Type = sent.Type,
        ChannelId = ChannelIds.WebChat,
        From = new ChannelAccount(token.User, Role: ChannelAccount.UserRole),
        Text = sent.Text,
        TextFormat = "plain",
        Value = value,
        ChannelData = sent.ChannelData,
    };
}
