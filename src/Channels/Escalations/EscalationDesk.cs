using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.PersonalData;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.Escalations;

/// <summary>Takes the wish that people answer, said by a button or in words, and confirms it with a number.</summary>
internal sealed class EscalationDesk(EscalationLog escalations, ActivityLog log)
{
    /// <summary>Characters of a wish that says nothing of the matter, as "Ich möchte bitte mit einem Menschen sprechen".</summary>
    private const int LongestBareWish = 60;

    /// <summary>Hands on the question that a button was about.</summary>
    public async Task TakeAsync(ConversationId conversation, EscalationWish wish, CancellationToken cancellationToken)
    {
        var asked = (await log.AnsweredAsync(conversation, cancellationToken)).FirstOrDefault(question => question.Number == wish.Question);
        var reply = await HandOnAsync(conversation, asked, wish.Missing, cancellationToken) ?? EscalationReply.NothingToHandOn;
        await log.SayAsync(conversation, EscalationReply.Say(reply), cancellationToken);
    }

    /// <summary>Hands on the question before, where the asker has said in words that they want a human.</summary>
    /// <param name="message">What was said.</param>
    /// <param name="answer">What the advisor says to it.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>The answer; to the wish for a human with what has become of it.</returns>
    public async Task<Answer> TakeWordsAsync(UnansweredMessage message, Answer answer, CancellationToken cancellationToken)
    {
        if (answer is not Escalation { Reason: EscalationReason.HumanWish }) return answer;
        var asked = (await log.AnsweredAsync(message.Conversation, cancellationToken))
            .LastOrDefault(question => question.Number < message.Message.Sequence && EscalationWish.OfferIn(question.Answer) is not null);
        var said = message.Message.Activity.Text is { Length: > LongestBareWish } more ? more : null;
        return answer with { Text = await HandOnAsync(message.Conversation, asked, said, cancellationToken) ?? EscalationReply.AskFirst };
    }

    private async Task<string?> HandOnAsync(ConversationId conversation, AnsweredQuestion? asked, string? missing, CancellationToken cancellationToken)
    {
        if (asked is null || EscalationWish.OfferIn(asked.Answer) is not { } offer) return null;
        var question = Redacted(asked.Question.Text ?? string.Empty);
        var content = new QuestionForPeople(question, asked.Answer.Text ?? string.Empty, missing is null ? null : Redacted(missing), offer.Recipient, MessageProfile.Of(asked.Question));
        return await escalations.TakeAsync(conversation, asked.Number, content, cancellationToken) is { } taken ? EscalationReply.To(taken, content) : null;
    }

    /// <summary>Also where the asker went on as written: that was for the assistant, not for others.</summary>
    private static string Redacted(string text) => Redaction.Of(text, PersonalDataFinder.Find(text));
}
